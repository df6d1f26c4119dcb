namespace ReportHub.Audit;

/// <summary>The type classes GB/T 9704-2012 names, and the two that it does not.</summary>
public enum FontClass
{
    Unknown,
    FangSong,
    HeiTi,
    KaiTi,
    XiaoBiaoSong,
    SongTi,
    Latin,
}
