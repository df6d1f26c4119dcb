namespace ReportHub.Checking;

/// <summary>What is doubled by custom.</summary>
internal static class DoubledWords
{
    /// <summary>Characters that make a word when doubled: 人人, 层层, 往往.</summary>
    public const string Characters = "人天年月日夜时事家户村镇县区处个件样项种条点滴层步节环级道门口常往刚渐仅偏屡每多大小高低深浅远近早晚快慢好牢紧稳扎实清楚明白方面林总形色框块一二三两千万万十百谢星爸妈爷奶哥姐弟妹公婆叔舅落斤寥纷代世生字句篇章笔遍次回趟久重切历默欣蒸津循孜兢茫滔源绵熙洋勃落匆急悄纷";

    /// <summary>Words doubled as wholes.</summary>
    public static readonly string[] Meant = ["研究", "规定", "设计", "讨论", "商量", "考虑", "一个", "许多", "一次", "一步", "一条", "一件", "一项"];
}
