using System.Text.Json;
using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>style.json to a style sheet; findings T8xx name the JSON pointer.</summary>
internal static class StyleReader
{
    /// <summary>CLREQ 3.2.1: white between hanzi and Latin letters is at most a quarter of an em.</summary>
    private const int WidestGap = 25;

    /// <summary>Below half its size nobody reads a table.</summary>
    private const int SmallestShrink = 50;

    private const int DefaultShrink = 75;

    /// <summary>The sheet, which must be the one pinned as <paramref name="pin"/>.</summary>
    public static Outcome<StyleSheet> Read(ReadOnlyMemory<byte> json, StylePin pin, string file)
    {
        var findings = new List<Diagnostic>();
        using var document = JsonSource.Parse(json, file, "T801", "样式", findings);
        var sheet = document is null ? null : Sheet(new(document.RootElement, "", file, findings), document.RootElement.ValueKind, pin);
        return new(sheet, findings);
    }

    private static StyleSheet? Sheet(StyleCursor root, JsonValueKind kind, StylePin pin)
    {
        if (kind != JsonValueKind.Object)
        {
            root.Fail("T803", "/：应为对象。", "按 gbt9704-2012 的样式文件改");
            return null;
        }

        var styles = root.Object("styles");
        var sheet = new StyleSheet
        {
            Id = root.Text("id"),
            Version = root.Text("version"),
            Page = Page(root.Object("page")),
            Grid = Grid(root.Object("grid")),
            Styles = Styles(styles),
            StrongFont = root.Choice<FontRole>("strongFont"),
            Breaking = root.Choice<BreakingMode>("breaking"),
            SealHeight = root.Length("sealHeight"),
            SealBlankRows = root.Number("sealBlankRows"),
            Duplex = root.Boolean("duplex"),
            Edition = root.Has("edition") ? root.Choice<StandardEdition>("edition") : default,
            Folio = root.Has("folio") ? root.Choice<FolioForm>("folio") : default,
            SignatureFit = root.Has("signatureFit") ? root.Choice<SignatureFit>("signatureFit") : default,
            LetterRulesCentredOnPaper = root.Has("letterRulesCentredOnPaper") && root.Boolean("letterRulesCentredOnPaper"),
            CjkLatinGapPercent = root.Has("cjkLatinGapPercent") ? root.Number("cjkLatinGapPercent", 0, WidestGap) : 0,
            LeastShrinkPercent = root.Has("leastShrinkPercent") ? root.Number("leastShrinkPercent", SmallestShrink, 100) : DefaultShrink,
        };
        styles.Finish();
        root.Finish();
        if (sheet.Id.Length > 0 && sheet.Version.Length > 0 && (sheet.Id != pin.Id || sheet.Version != pin.Version))
        {
            root.Fail("T805", $"/id：文件里写的是 {sheet.Id}@{sheet.Version}，模板要的是 {pin}。", "把文件放进对应的文件夹，或改 id 和 version");
        }

        return sheet;
    }

    // What DerivedStyles can make is not kept in the sheet: an archived one must read to what it read to when it was archived.
    private static Dictionary<StyleName, TextStyle> Styles(StyleCursor styles)
    {
        var read = new Dictionary<StyleName, TextStyle>();
        foreach (var name in Enum.GetValues<StyleName>())
        {
            var written = StyleCursor.KebabCase(name.ToString());
            if (styles.Has(written) || !DerivedStyles.IsOptional(name))
            {
                read.Add(name, Text(styles.Object(written)));
            }
        }

        return read;
    }

    private static PageGeometry Page(StyleCursor page)
    {
        var geometry = new PageGeometry(
            page.Length("width"), page.Length("height"), page.Length("top"), page.Length("left"), page.Length("areaWidth"), page.Length("areaHeight"), page.Boolean("mirrorMargins"));
        page.Finish();
        if (geometry.Right < Length.Zero || geometry.Bottom < Length.Zero)
        {
            page.Fail("T803", "/page：版心超出纸面。", "left 加 areaWidth 不能大于 width，top 加 areaHeight 不能大于 height");
        }

        return geometry;
    }

    private static LineGrid Grid(StyleCursor grid)
    {
        var made = new LineGrid(grid.Choice<GridModel>("model"), grid.Length("pitch"), grid.Number("rows"), grid.Number("columns"));
        grid.Finish();
        return made;
    }

    private static TextStyle Text(StyleCursor style)
    {
        var made = new TextStyle(
            style.Choice<FontRole>("font"),
            style.Length("size"),
            style.Length("tracking", canBeNegative: true),
            style.Length("linePitch"),
            style.Choice<Alignment>("alignment"),
            style.Choice<InkColour>("colour"),
            style.Number("firstLineIndent"));
        style.Finish();
        return made;
    }
}
