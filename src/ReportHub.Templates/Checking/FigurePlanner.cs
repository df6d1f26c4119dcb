using ReportHub.Documents;
using ReportHub.Foundation;

namespace ReportHub.Templates;

/// <summary>A picture of the template's assets: read once, when the template is opened.</summary>
internal sealed class FigurePlanner(CheckingContext context, InlinePlanner inlines)
{
    public FigurePlan? Plan(ImageSyntax image, Scope scope)
    {
        var alternative = inlines.Plan(image.Alternative, scope);
        var caption = image.Caption is { } text ? inlines.Plan(text.Content, scope) : null;
        if (image.Alternative.Count == 0)
        {
            context.Findings.Error("T221", image.Span, "图片没有文字说明，看不见图的人无从知道它的内容。", $"在 [ ] 里写上，如 ![各等次单位数柱形图]({image.Target})");
        }

        return Asset(image) is { } asset ? new(asset, alternative, caption) : null;
    }

    private ImageAsset? Asset(ImageSyntax image)
    {
        if (context.Assets(image.Target) is not { } bytes)
        {
            context.Findings.Error("T424", image.Span, $"模板文件夹里没有图片 {image.Target}。", "把图片放进模板的 assets 文件夹，名字用字母、数字、汉字、- 和 _");
            return null;
        }

        var outcome = ImageReader.Read(image.Target, bytes);
        foreach (var finding in outcome.Findings)
        {
            if (finding.Severity == Severity.Error)
            {
                context.Findings.Error(finding.Code, image.Span, finding.Message, finding.Hint);
            }
            else
            {
                context.Findings.Warning(finding.Code, image.Span, finding.Message, finding.Hint);
            }
        }

        return outcome.Value;
    }
}
