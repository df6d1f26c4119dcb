using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Layout;

/// <summary>The whole paper in reading order: head, body, 附件说明, signature, annexes, imprint. Each part is a step; later formats add steps, not cases.</summary>
internal sealed class DocumentFlow
{
    private readonly LayoutContext context;
    private readonly IPageSink sink;
    private readonly Paginator paginator;
    private readonly PageMarks marks;
    private readonly ReportFront front;
    private FlowBox? held;
    private bool numbered = true;
    private int lastPage;

    /// <summary>Text and signature share a page without a line being carried over to it (7.3.5.5); known once set.</summary>
    public bool SignatureFits { get; private set; }

    public DocumentFlow(LayoutContext context, IPageSink sink)
    {
        (this.context, this.sink) = (context, sink);
        marks = new(context);
        front = new(context, Add);
        paginator = new(context.Style, front.FirstPart, FinishPage);
    }

    public LayoutDecisions Set()
    {
        var document = context.Document;
        var annexes = new AnnexFlow(context, Add);
        var signature = new SignatureFlow(context, Add);
        var head = document.Official is { } official ? new VersionHead(context, official, Add) : null;
        head?.Add();
        front.Add();
        AddBody(document.Body);
        // 7.3.5.5: body and seal share a page, so the last line of the text goes with what follows it.
        var runOn = PageRunOnTo();
        var textEnd = PageOfHeld();
        KeepHeldWithNext();
        annexes.AddNote(document.Annexes, keepWithNext: document.Official?.Signature is not null);
        if (document.Official is { Attendance.Count: > 0 } minutes)
        {
            new AttendanceFlow(context, Add).Add(minutes.Attendance);
            KeepHeldWithNext();
        }

        if (document.Official?.Signature is { } signed)
        {
            signature.Add(signed, document.Official.Note);
        }

        annexes.AddAnnexes(document.Annexes);
        context.Parts.Use(null, Add);
        EndFlow();
        SignatureFits = textEnd == signature.Page;
        var imprint = PlaceImprint(document.Official, signature.SealBottom);
        paginator.End();
        return new()
        {
            PageCount = lastPage,
            TitleLines = head?.TitleLines ?? front.TitleLines,
            CoverTitleLines = front.CoverTitleLines,
            Contents = front.Contents,
            FigureSizes = context.FigureSizes,
            AnnexTitleLines = annexes.TitleLines,
            IssuerMarkSize = head?.MarkSize ?? Length.Zero,
            IssuerMarkInkHeight = head?.MarkInkHeight ?? Length.Zero,
            IssuerMarkInkDepth = head?.MarkInkDepth ?? Length.Zero,
            IssuerMarkNamesWidth = head?.MarkNamesWidth ?? Length.Zero,
            TextRunsOnToSignature = runOn > 0 && runOn == signature.Page,
            SignatureBlankRows = signature.BlankRows,
            DateWidth = signature.DateWidth,
            OrganWidth = signature.OrganWidth,
            SignaturePlaces = signature.Places,
            DateLeft = signature.DateLeft,
            TableRowHeights = context.TableRowHeights,
            TableColumnEdges = context.TableColumnEdges,
            TablePageStarts = context.TablePageStarts,
            TableDecimalPoints = context.TableDecimalPoints,
            ShrunkCells = context.ShrunkCells,
            ImprintPage = imprint.Page,
            ImprintOnOwnPage = imprint.OwnPage,
            BlankPageBeforeImprint = imprint.BlankBefore,
        };
    }

    /// <summary>Holds one box back, because only the next part knows whether it must stay with it.</summary>
    private void Add(FlowBox box)
    {
        if (held is not null)
        {
            paginator.Add(held);
        }

        // Lines have taken their own notes: these are of a table's row, or of something drawn.
        box.Notes = box is PartStart or LineBox ? box.Notes : context.Notes.TakeAll();
        held = box;
    }

    /// <summary>The page on which the paragraph of the held line ends if it fills the one before, else 0.</summary>
    private int PageRunOnTo()
    {
        if (held is not LineBox { Line.Start: > 0 } last)
        {
            return 0;
        }

        var page = paginator.Page;
        if (!paginator.HasRoomFor(last))
        {
            return page.Number + 1;
        }

        return paginator.First is LineBox { Line.Start: > 0 } first && first.SharesParagraphWith(last) ? page.Number : 0;
    }

    /// <summary>The page on which the held line stands unless it is carried over.</summary>
    private int PageOfHeld() => paginator.Page.Number + (held is not null && !paginator.HasRoomFor(held) ? 1 : 0);

    private void KeepHeldWithNext()
    {
        if (held is not null && context.Document.Official?.Signature is not null)
        {
            (held.KeepWithNext, held.YieldsToRoom) = (true, true);
        }
    }

    private void EndFlow()
    {
        if (held is not null)
        {
            held.KeepWithNext = false;
            paginator.Add(held);
            held = null;
        }

        paginator.Flush();
    }

    private void AddBody(IReadOnlyList<Block> body)
    {
        var first = true;
        new BlockFlow(context, context.Structure.Root, box =>
        {
            if (first && box is not PartStart && context.Document.Official is not null)
            {
                Add(new DrawnBox((canvas, top) => CheckFirstPage(canvas, top + box.Height - paginator.LeadBelow(box))) { Height = Length.Zero, KeepWithNext = true });
            }

            first &= box is PartStart;
            Add(box);
        }).Add(body);
    }

    /// <summary>7.3.3: page 1 must show body text.</summary>
    private void CheckFirstPage(PageCanvas canvas, Length firstLineBottom)
    {
        if (canvas.Number > 1 || firstLineBottom > canvas.AreaBottom)
        {
            context.Findings.Add(Diagnostic.Error("L110", "首页没有正文（GB/T 9704 7.3.3 要求首页必须显示正文）。", hint: "缩短标题，把主送机关移入版记，或在联合行文的标志里只列主办机关"));
        }
    }

    /// <summary>7.4 and domain.md 1.8: at the foot of the last page, in duplex work of the last even one.</summary>
    private (int Page, bool OwnPage, bool BlankBefore) PlaceImprint(OfficialElements? official, (int Page, Length Y) sealBottom)
    {
        if (official?.Imprint is not { } imprint)
        {
            return (0, false, false);
        }

        var block = new ImprintBlock(context, official, imprint);
        var textEnd = paginator.Page.Number;
        var clearOfSeals = sealBottom.Page != textEnd || sealBottom.Y + block.Height <= paginator.Page.AreaBottom;
        var fits = block.Height <= paginator.Room && clearOfSeals;
        var evenSide = textEnd % 2 == 0;
        // A letter is often one leaf: its imprint stands on the last side of the text (10.1), not on a side made for it.
        var onEvenSide = context.Style.Duplex && official.Format != OfficialFormat.Letter;
        var pagesToTurn = (onEvenSide, evenSide, fits) switch
        {
            (false, _, var here) => here ? 0 : 1,
            (true, true, true) => 0,
            (true, true, false) => 2,
            (true, false, _) => 1,
        };
        for (var i = 0; i < pagesToTurn; i++)
        {
            paginator.NextPage();
            // 7.5: a blank page before the imprint, and the imprint's page, bear no number.
            numbered = pagesToTurn < 2;
        }

        paginator.LiftNotes(block.Height);
        block.Place(paginator.Page);
        return (paginator.Page.Number, pagesToTurn > 0, pagesToTurn > 1);
    }

    private void FinishPage(PageCanvas canvas)
    {
        context.References.Count(canvas);
        // 10.1: page 1 of a letter bears no number.
        var label = marks.Place(canvas, numbered && !(canvas.Number == 1 && context.Document.Official?.Format == OfficialFormat.Letter));
        lastPage = canvas.Number;
        sink.Add(canvas.Finish(label));
    }
}
