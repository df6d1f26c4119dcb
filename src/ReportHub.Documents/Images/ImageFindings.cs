using ReportHub.Foundation;

namespace ReportHub.Documents;

/// <summary>What is wrong with a picture, for staff.</summary>
internal static class ImageFindings
{
    private const long Million = 1_000_000;
    private const int Megabyte = 1024 * 1024;

    public static Diagnostic Of(ImageFault fault, string name) => fault switch
    {
        ImageFault.UnknownKind => Diagnostic.Error(
            "D151", $"图片 {name} 既不是 PNG 也不是 JPEG，不能放进文件。", hint: "用看图软件打开后另存为 PNG 或 JPEG，不要只改扩展名"),
        ImageFault.Broken => Diagnostic.Error(
            "D152", $"图片 {name} 已损坏或不完整，打不开。", hint: "从原处重新复制一份，或用看图软件打开后另存"),
        ImageFault.Size => Diagnostic.Error(
            "D153",
            $"图片 {name} 的尺寸不能用：边长须为 1 至 {ImageLimits.LongestSide} 像素，总数不超过 {ImageLimits.MostPixels / Million} 百万像素，文件不超过 {ImageLimits.MostFileBytes / Megabyte} MB。",
            hint: "把图片缩小后再放入，A4 幅面 300 dpi 已足够印刷"),
        ImageFault.Unsupported => Diagnostic.Error(
            "D154", $"图片 {name} 是 CMYK 或特殊编码的 JPEG，各种软件显示的颜色不一致。", hint: "用看图软件转换为 RGB，另存为普通 JPEG 或 PNG"),
        _ => throw new ArgumentOutOfRangeException(nameof(fault)),
    };
}
