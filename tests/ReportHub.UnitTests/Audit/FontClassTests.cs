using ReportHub.Audit;

namespace ReportHub.UnitTests.Audit;

/// <summary>Faces by the names that Word, WPS, LibreOffice and our own writer give them.</summary>
public sealed class FontClassTests
{
    [Theory]
    [InlineData("FangSong_GB2312")]
    [InlineData("FangSong_GB2312,Bold")]
    [InlineData("FangSong")]
    [InlineData("仿宋_GB2312")]
    [InlineData("FZFSK--GBK1-0")]
    [InlineData("STFangsong")]
    public void A_fangsong_is_the_class_itself(string face) => Assert.Equal((FontClass.FangSong, false), FontClasses.Of(face));

    [Theory]
    [InlineData("ZhuqueFangsong-Regular", nameof(FontClass.FangSong))]
    [InlineData("NotoSerifSC-Bold", nameof(FontClass.XiaoBiaoSong))]
    [InlineData("NotoSerifSC-Regular", nameof(FontClass.SongTi))]
    [InlineData("NotoSansSC-Medium", nameof(FontClass.HeiTi))]
    [InlineData("SourceHanSansCN-Regular", nameof(FontClass.HeiTi))]
    [InlineData("GBZenKai-Medium", nameof(FontClass.KaiTi))]
    [InlineData("LiberationSerif", nameof(FontClass.Latin))]
    public void A_listed_stand_in_has_its_class_and_is_known_to_stand_in(string face, string expected) =>
        Assert.Equal((Enum.Parse<FontClass>(expected), true), FontClasses.Of(face));

    [Theory]
    [InlineData("SimHei", nameof(FontClass.HeiTi))]
    [InlineData("KaiTi_GB2312", nameof(FontClass.KaiTi))]
    [InlineData("FZXBSJW--GB1-0", nameof(FontClass.XiaoBiaoSong))]
    [InlineData("方正小标宋简体", nameof(FontClass.XiaoBiaoSong))]
    [InlineData("SimSun", nameof(FontClass.SongTi))]
    [InlineData("NSimSun", nameof(FontClass.SongTi))]
    [InlineData("TimesNewRomanPSMT", nameof(FontClass.Latin))]
    [InlineData("MicrosoftYaHei", nameof(FontClass.Unknown))]
    [InlineData("", nameof(FontClass.Unknown))]
    public void Other_faces_have_the_class_of_their_name(string face, string expected) =>
        Assert.Equal((Enum.Parse<FontClass>(expected), false), FontClasses.Of(face));

    [Fact]
    public void Every_class_has_a_name_for_staff() => Assert.All(Enum.GetValues<FontClass>(), type => Assert.NotEmpty(FontClasses.NameOf(type)));
}
