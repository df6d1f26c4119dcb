using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class DocumentContentTests
{
    public static TheoryData<string> Changes => [.. Changed().Keys];

    [Fact]
    public void Equal_documents_have_one_hash() => Assert.Equal(DocumentContent.Hash(Notice()), DocumentContent.Hash(Notice()));

    [Theory]
    [MemberData(nameof(Changes))]
    public void Every_change_of_content_changes_the_hash(string change) =>
        Assert.NotEqual(DocumentContent.Hash(Notice()), DocumentContent.Hash(Changed()[change]));

    [Fact]
    public void Style_origin_and_fingerprint_are_not_content()
    {
        var notice = Notice();
        var other = notice with
        {
            Style = TestStyle.Sheet with { Duplex = false },
            Properties = notice.Properties with { Fingerprint = ContentHash.Of("other") },
            Body = [new Paragraph([new Text("平均"), new Text("84.37分", new NumberNode(84.37m), new SourcePlace("template.md", 1, 1, 1))]), .. notice.Body.Skip(1)],
        };

        Assert.Equal(DocumentContent.Hash(notice), DocumentContent.Hash(other));
    }

    [Fact]
    public void No_text_can_pass_for_structure()
    {
        var one = With(new Paragraph([new Text("甲\nparagraph=乙")]));
        var two = With(new Paragraph([new Text("甲")]), new Paragraph([new Text("乙")]));
        var strong = With(new Paragraph([new Strong([new Text("甲")])]));
        var faked = With(new Paragraph([new Text("\\s{甲\\}")]));
        var broken = With(new Paragraph([new Text("甲"), new LineBreak(), new Text("paragraph=乙")]));

        Assert.Equal(5, new[] { one, two, strong, faked, broken }.Select(DocumentContent.Hash).Distinct().Count());
    }

    private static ReportDocument With(params IReadOnlyList<Block> blocks) => Notice() with { Body = blocks };

    private static ReportDocument Notice() => new()
    {
        Style = TestStyle.Sheet,
        Properties = new("通报", "财政局", "", new DateOnly(2019, 12, 23), ContentHash.Of("")),
        Official = new OfficialElements
        {
            IssuerMark = IssuerMark.Of([new Text("财政局文件")]),
            Number = [new Text("预览")],
            Title = [new Text("通报")],
            MainTo = [new Text("各单位")],
            Signature = new(SignatureVariant.SealSingle, [new Text("财政局")], [new Text("2019年12月23日")]),
            Note = [new Text("（此件公开发布）")],
            Imprint = new([new Text("区政府")], [new Text("财政局")], [new Text("印发")]),
        },
        Body =
        [
            new Paragraph([new Text("平均84.37分")]),
            new Heading(1, 1, false, [new Text("总体情况")]),
            new ListBlock(true, [new ListItem([new Paragraph([new Link("https://example.org", [new Text("链接")])])])]),
            new Table([new(Alignment.Left, 1)], 1, [new TableRow([new TableCell([new Text("单位")])])]),
        ],
        Annexes = [new Annex("a", null, [new Text("得分表")], [new Paragraph([new Text("附")])])],
    };

    private static Dictionary<string, ReportDocument> Changed()
    {
        var notice = Notice();
        var official = notice.Official!;
        ReportDocument Official(OfficialElements elements) => notice with { Official = elements };
        ReportDocument Block(int index, Block block) => notice with { Body = [.. notice.Body.Take(index), block, .. notice.Body.Skip(index + 1)] };
        IReadOnlyList<Inline> other = [new Text("别的")];
        return new()
        {
            ["title of the file"] = notice with { Properties = notice.Properties with { Title = "别的" } },
            ["no elements"] = notice with { Official = null },
            ["mark"] = Official(official with { IssuerMark = IssuerMark.Of(other) }),
            ["number"] = Official(official with { Number = other }),
            ["title"] = Official(official with { Title = other }),
            ["title lines"] = Official(official with { TitleLines = ["通", "报"] }),
            ["main to"] = Official(official with { MainTo = other }),
            ["signature"] = Official(official with { Signature = null }),
            ["signature variant"] = Official(official with { Signature = official.Signature! with { Variant = SignatureVariant.NoSeal } }),
            ["date"] = Official(official with { Signature = official.Signature! with { Date = other } }),
            ["note"] = Official(official with { Note = other }),
            ["copy to"] = Official(official with { Imprint = official.Imprint! with { CopyTo = other } }),
            ["print organ"] = Official(official with { Imprint = official.Imprint! with { PrintOrgan = other } }),
            ["print date"] = Official(official with { Imprint = official.Imprint! with { PrintDate = other } }),
            ["figure"] = Block(0, new Paragraph([new Text("平均84.38分")])),
            ["stress"] = Block(0, new Paragraph([new Strong([new Text("平均84.37分")])])),
            ["heading level"] = Block(1, new Heading(2, 1, false, [new Text("总体情况")])),
            ["heading ordinal"] = Block(1, new Heading(1, 2, false, [new Text("总体情况")])),
            ["run-in"] = Block(1, new Heading(1, 1, true, [new Text("总体情况")])),
            ["list kind"] = Block(2, new ListBlock(false, ((ListBlock)notice.Body[2]).Items)),
            ["link target"] = Block(2, new ListBlock(true, [new ListItem([new Paragraph([new Link("https://example.com", [new Text("链接")])])])])),
            ["cell"] = Block(3, new Table([new(Alignment.Left, 1)], 1, [new TableRow([new TableCell(other)])])),
            ["span"] = Block(3, new Table([new(Alignment.Left, 1)], 1, [new TableRow([new TableCell([new Text("单位")], ColumnSpan: 2)])])),
            ["header rows"] = Block(3, new Table([new(Alignment.Left, 1)], 0, [new TableRow([new TableCell([new Text("单位")])])])),
            ["order"] = notice with { Body = [.. notice.Body.Reverse()] },
            ["annex"] = notice with { Annexes = [] },
            ["annex number"] = notice with { Annexes = [notice.Annexes[0] with { Number = 1 }] },
            ["annex text"] = notice with { Annexes = [notice.Annexes[0] with { Content = [new Paragraph(other)] }] },
        };
    }
}
