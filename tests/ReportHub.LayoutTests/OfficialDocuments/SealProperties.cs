using CsCheck;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Layout;
using static ReportHub.LayoutTests.OfficialDocuments.Measured;
using static ReportHub.LayoutTests.OfficialDocuments.SamplePapers;
using static ReportHub.LayoutTests.Specimen;

namespace ReportHub.LayoutTests.OfficialDocuments;

public sealed class SealProperties
{
    private static readonly Gen<string> Name = Gen.Int[2, 26].Select(length => new string('局', length));

    private static readonly Gen<ReportDocument> Signed =
        from names in Name.Array[1, 12]
        from variant in Gen.Bool.Select(isSealed => isSealed ? SignatureVariant.SealJoint : SignatureVariant.NoSeal)
        from edition in Gen.Bool.Select(old => old ? StandardEdition.Gb1999 : StandardEdition.Gb2012)
        from rows in Gen.Int[1, 50]
        select Document(names, variant, edition, rows);

    [Fact]
    public void Seals_neither_touch_nor_leave_the_area_sideways_or_above_and_every_organ_has_its_own() => Signed.Sample(document =>
    {
        var (pages, outcome) = Set(document);
        Assert.Empty(outcome.Findings);
        var signature = document.Official!.Signature!;
        Assert.Equal(signature.Variant == SignatureVariant.NoSeal ? 0 : signature.Organs.Count, Seals(pages).Count);
        foreach (var page in pages.Pages)
        {
            var seals = page.Items.OfType<SealArea>().ToList();
            Assert.All(seals, seal => Assert.True(seal.X >= AreaLeft && seal.X + seal.Width <= AreaRight && seal.Y >= AreaTop));
            Assert.All(seals, (seal, index) => Assert.All(seals.Skip(index + 1), other => Assert.True(Apart(seal, other))));
        }
    });

    [Fact]
    public void No_text_leaves_the_area_and_no_name_runs_into_another() => Signed.Sample(document =>
    {
        foreach (var page in Set(document).Pages.Pages)
        {
            var body = Runs(page).Where(run => run.Size == Pt(16)).ToList();
            Assert.All(body, run => Assert.True(
                run.X >= AreaLeft && InkEnd(run) <= AreaRight + Mm(0.1m) && run.Baseline - Pt(14) >= AreaTop && run.Baseline + Pt(2) <= AreaBottom));
            Assert.All(body.GroupBy(run => run.Baseline), line => Assert.All(
                line.OrderBy(run => run.X).Zip(line.OrderBy(run => run.X).Skip(1)), pair => Assert.True(InkEnd(pair.First) <= pair.Second.X + Mm(0.1m))));
        }
    });

    [Fact]
    public void A_seal_presses_its_own_name_and_the_last_one_the_date_and_nothing_else() => Signed.Sample(document =>
    {
        var namesPrinted = document.Style.Edition == StandardEdition.Gb2012 || document.Official!.Signature!.Organs.Count > 2;
        foreach (var page in Set(document).Pages.Pages)
        {
            foreach (var seal in page.Items.OfType<SealArea>())
            {
                var pressed = Runs(page).Where(run => run.Size == Pt(16) && Presses(seal, run)).DistinctBy(run => run.Structure).Select(run => TextOf(run)[..1]).ToList();
                Assert.Equal(namesPrinted ? 1 : 0, pressed.Count(text => text == "局"));
                Assert.DoesNotContain(pressed, text => text is not ("局" or "2"));
            }
        }
    });

    private static bool Presses(SealArea seal, GlyphRun run) =>
        run.X < seal.X + seal.Width && InkEnd(run) > seal.X && run.Baseline - Pt(14) < seal.Y + seal.Height && run.Baseline + Pt(1.9m) > seal.Y;

    private static bool Apart(SealArea a, SealArea b) =>
        a.X + a.Width < b.X || b.X + b.Width < a.X || a.Y + a.Height < b.Y || b.Y + b.Height < a.Y;

    private static ReportDocument Document(string[] names, SignatureVariant variant, StandardEdition edition, int rows)
    {
        var document = With(Notice(Prose(new string('文', (rows * 28) - 2))), official => official with
        {
            Signature = new(variant, [.. names.Select(Words)], Words("2019年12月23日")),
        });
        return document with { Style = document.Style with { Edition = edition } };
    }
}
