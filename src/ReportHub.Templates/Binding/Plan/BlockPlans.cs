using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A paragraph; one whose tags print nothing disappears.</summary>
internal sealed class ParagraphPlan(InlineContent content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var inlines = content.Collect(run);
        if (!Blank.Is(inlines))
        {
            run.Blocks.Add(new Paragraph(inlines), run);
        }
    }
}

/// <summary><c>{{ … | 分段 }}</c> alone in its paragraph: one paragraph for each line of the value.</summary>
internal sealed class ParagraphsPlan(Evaluate evaluate, SourcePlace place) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var value = evaluate(run.Frames);
        if (value.IsEmpty)
        {
            return;
        }

        foreach (var range in value.Text.AsSpan().SplitAny(ValueText.LineEnds))
        {
            var line = value.Text.AsSpan(range).Trim();
            if (line.IsEmpty || !run.Spend(1))
            {
                continue;
            }

            var mark = run.Inlines.Count;
            run.AddValue(line.ToString(), value.Origin, place);
            var inlines = run.TakeInlines(mark);
            if (!Blank.Is(inlines))
            {
                run.Blocks.Add(new Paragraph(inlines), run);
            }
        }
    }
}

internal sealed class HeadingPlan(int level, InlineContent content, SourcePlace place) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var inlines = content.Collect(run);
        if (!Blank.Is(inlines))
        {
            run.Blocks.AddHeading(level, inlines, place, run);
        }
    }
}

internal sealed class ListPlan(bool ordered, PlanNode[] items) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var outer = run.Items;
        run.Items = [];
        RunAll(items, run);
        var made = run.Items;
        run.Items = outer;
        if (made.Count > 0)
        {
            run.Blocks.AddList(ordered, made, run);
        }
    }
}

internal sealed class ItemPlan(PlanNode[] content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        var outer = run.Blocks;
        run.Blocks = new BlockFlow();
        RunAll(content, run);
        var blocks = run.Blocks.Finish(run);
        run.Blocks = outer;
        if (blocks.Count > 0 && run.Spend(1))
        {
            run.Items.Add(new(blocks));
        }
    }
}

/// <summary>A picture; its number is given where it is printed, and only with a caption.</summary>
internal sealed class FigurePlan(ImageAsset image, InlineContent alternative, InlineContent? caption) : PlanNode
{
    public override void Run(BindingRun run) =>
        run.Blocks.Add(new Figure(image, null, run.CaptionOf(caption, ref run.Figures), alternative.Collect(run).PlainText()), run);
}

/// <summary>Blocks on pages of their own kind.</summary>
internal sealed class PartPlan(PageOrientation orientation, PlanNode[] content) : PlanNode
{
    public override void Run(BindingRun run)
    {
        run.Blocks.OpenPart(run);
        RunAll(content, run);
        run.Blocks.ClosePart(run.Pages with { Orientation = orientation }, run);
    }
}
