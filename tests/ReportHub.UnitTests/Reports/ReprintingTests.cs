using System.IO.Compression;
using ReportHub.Foundation;
using ReportHub.Reports;

namespace ReportHub.UnitTests.Reports;

public sealed class ReprintingTests
{
    private readonly Bureau bureau = new();

    [Fact]
    public async Task The_original_is_the_archived_bytes_and_nothing_is_rendered()
    {
        var issued = await bureau.Issue();
        var renderings = bureau.Stages.Renderings;
        bureau.Stages.Places = "0.000 0.000";

        foreach (var output in issued.Outputs)
        {
            Assert.Equal(output.Hash, ContentHash.Of(bureau.Service.Original(issued.Id, output.Format)));
        }

        Assert.Equal(renderings, bureau.Stages.Renderings);
    }

    [Fact]
    public async Task Unknown_documents_formats_and_drafts_have_no_original()
    {
        var draft = await bureau.Draft("only-a-draft");
        var issued = await bureau.Issue();
        bureau.Store.Tamper("document", "d-pdf-only", IssuedDocumentJson.Write(issued with { Id = "d-pdf-only", Outputs = [issued.Outputs[0]] }));

        await Refused(() => bureau.Service.Original("d-none", OutputFormat.Pdf), "D401");
        await Refused(() => bureau.Service.Original("d-pdf-only", OutputFormat.Html), "D402");
        await Refused(() => bureau.Service.Original(draft.Id, OutputFormat.Pdf), "D403");
        await Refused(() => bureau.Service.Verify(draft.Id), "D403");
        await Refused(() => bureau.Service.Verify("d-none"), "D401");
    }

    [Fact]
    public async Task A_damaged_original_is_never_made_anew()
    {
        var issued = await bureau.Issue();
        bureau.Archive.Files[issued.Outputs[0].Hash][3] ^= 1;

        Assert.Throws<ArchiveDamagedException>(() => bureau.Service.Original(issued.Id, OutputFormat.Pdf));
    }

    [Fact]
    public async Task Every_file_that_a_document_names_and_the_archive_lost_is_named_once()
    {
        var issued = await bureau.Issue("1");
        await bureau.Issue("2");
        await bureau.Draft("draft-3");
        Assert.Empty(bureau.Service.MissingFiles());

        foreach (var lost in new[] { issued.TemplateHash, issued.SnapshotHash, issued.FactsHash, issued.Fonts[0].File, issued.Outputs[0].Hash, issued.PageTreeHash!.Value })
        {
            bureau.Archive.Files.Remove(lost, out var bytes);
            var finding = Assert.Single(bureau.Service.MissingFiles());
            Assert.Equal("V101", finding.Code);
            Assert.Contains(lost.ToString(), finding.Message, StringComparison.Ordinal);
            bureau.Archive.Files[lost] = bytes!;
        }
    }

    [Fact]
    public async Task The_same_program_gives_the_same_bytes()
    {
        var issued = await bureau.Issue();

        var verification = bureau.Service.Verify(issued.Id);

        Assert.Equal((true, VerificationGrade.SameBytes), (verification.ArchiveIntact, verification.Grade));
        Assert.Empty(verification.Findings);
    }

    [Fact]
    public async Task Another_deflate_gives_the_same_pages_and_says_that_only_the_packing_differs()
    {
        var issued = await bureau.Issue(body: new string('文', 500));
        bureau.Stages.Deflate = CompressionLevel.NoCompression;

        var verification = bureau.Service.Verify(issued.Id);

        Assert.Equal(VerificationGrade.SamePages, verification.Grade);
        var finding = Assert.Single(verification.Findings);
        Assert.Equal(("V202", Severity.Notice), (finding.Code, finding.Severity));
        Assert.StartsWith("DOCX", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Other_places_differ_and_the_first_line_that_differs_is_shown()
    {
        var issued = await bureau.Issue();
        bureau.Stages.Places = "28.000 37.100";

        var verification = bureau.Service.Verify(issued.Id);

        Assert.Equal((true, VerificationGrade.Differs), (verification.ArchiveIntact, verification.Grade));
        var tree = Assert.Single(verification.Findings, finding => finding.Code == "V203");
        Assert.Contains("第 1 页（版面记录第 3 行）", tree.Message, StringComparison.Ordinal);
        Assert.Contains("28.000 37.000", tree.Message, StringComparison.Ordinal);
        Assert.Contains("28.000 37.100", tree.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("snapshot")]
    [InlineData("template")]
    [InlineData("facts")]
    [InlineData("font")]
    [InlineData("output")]
    [InlineData("pages")]
    public async Task A_flipped_bit_anywhere_in_the_archive_is_found_and_nothing_is_graded(string which)
    {
        var issued = await bureau.Issue();
        var hash = which switch
        {
            "snapshot" => issued.SnapshotHash,
            "template" => FrozenInputs.FilesOf(bureau.Archive.Read(issued.TemplateHash))[0].Hash,
            "facts" => issued.FactsHash,
            "font" => issued.Fonts[0].File,
            "output" => issued.Outputs[1].Hash,
            _ => issued.PageTreeHash!.Value,
        };
        var damaged = (byte[])bureau.Archive.Files[hash].Clone();
        damaged[0] ^= 1;
        bureau.Archive.Files[hash] = damaged;

        var verification = bureau.Service.Verify(issued.Id);

        Assert.False(verification.ArchiveIntact);
        Assert.Null(verification.Grade);
        Assert.Contains(hash.Hex, Assert.Single(verification.Findings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_program_that_cannot_render_it_again_says_why_and_the_archive_stands()
    {
        var issued = await bureau.Issue();
        bureau.Stages.Trouble = _ => Diagnostic.Error("L101", "没有字体有这个字。");

        var verification = bureau.Service.Verify(issued.Id);

        Assert.True(verification.ArchiveIntact);
        Assert.Null(verification.Grade);
        Assert.Equal(["V204", "L101"], verification.Findings.Select(finding => finding.Code));
        Assert.False(verification.Findings.HasErrors());
    }

    [Fact]
    public async Task Verify_names_substituted_faces_another_program_and_a_register_that_disagrees()
    {
        bureau.Fonts.Substituted = true;
        var issued = await bureau.Issue();
        bureau.Store.Tamper("document", issued.Id, IssuedDocumentJson.Write(issued with { ProgramVersion = "0.0.9" }));
        bureau.Store.Tamper("register", "洛龙财/2019/00001", null);

        var verification = bureau.Service.Verify(issued.Id);

        Assert.Equal(["V102", "F301", "V201"], verification.Findings.Select(finding => finding.Code));
        Assert.Equal(VerificationGrade.SameBytes, verification.Grade);
    }

    private static Task Refused(Action act, string code) => DraftingTests.Refused(() => Task.Run(act), code);
}
