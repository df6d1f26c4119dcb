namespace ReportHub.Checking;

/// <summary>Every rule there is, in the order of their ids.</summary>
internal static class RuleRegistry
{
    public static IReadOnlyList<CheckingRule> All { get; } =
    [
        new ListedCountRule(), new AnnouncedCountRule(), new OrdinalWordRule(), new AnnexRowsRule(), new NamedCountRule(),
        new PartsTotalRule(), new ColumnTotalRule(), new RowTotalRule(), new RatioRule(), new OverWholeRule(), new LabelValueRule(), new ScopeCountRule(),
        new EventYearRule(), new PlanYearRule(), new FutureAsPastRule(), new ImpossibleDateRule(), new DeadlineRule(), new TitlePeriodRule(),
        new NearDuplicateRule(), new DoubledRule(),
        new AddresseeRule(), new RequestInReportRule(),
        new AttachmentNoteRule(), new AttachmentMentionRule(), new AttachmentUseRule(),
        new DigitWidthRule(), new MixedMultiplesRule(), new RangeRule(), new ShortYearRule(), new GroupingRule(), new NumberBlanksRule(), new DateFormRule(),
        new DocumentNumberFormRule(), new CitationOrderRule(), new NearTitleRule(), new RegisteredTitleRule(),
        new UntilWordRule(), new HeadingMarkRule(), new HeadingLevelRule(), new HeadingStopRule(), new HeadingSequenceRule(), new HalfWidthRule(), new WebAddressRule(),
        new BrokenMarksRule(), new TitleStopRule(),
    ];
}
