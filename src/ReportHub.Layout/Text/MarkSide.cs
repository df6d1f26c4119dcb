namespace ReportHub.Layout;

/// <summary>Where a full-width mark has its ink, and so on which side it can be squeezed.</summary>
internal enum MarkSide : byte
{
    /// <summary>No mark, or one that fills its em.</summary>
    None,

    /// <summary>（ 《 “: ink right, white left.</summary>
    Opening,

    /// <summary>， 。 ） ”: ink left, white right.</summary>
    Closing,

    /// <summary>间隔号: white on both sides.</summary>
    Middle,
}
