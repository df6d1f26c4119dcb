namespace ReportHub.Records;

/// <summary>Why a cell is not taken; the place and the heading are told around the message.</summary>
internal sealed record CellFault(string Code, string Message, string Hint)
{
    public static readonly CellFault TooLong = new("R533", $"超过 {SheetLimits.CellCharacters} 字。", "缩短内容");

    public static readonly CellFault Control = new("R546", "有看不见的控制字符。", "删掉这个字符，或重新输入这一格");

    public static CellFault Empty(FormColumn column) => new("R302", $"“{column.Heading}”是空的。", column.Note ?? "填上内容");

    public static CellFault Formula(string value) => new(
        "R530", value.Length > 0 ? $"是公式（打开时的值是“{Shown(value)}”）。" : "是公式。", "复制这一格，选择性粘贴为数值");

    public static CellFault Error(string value) => new("R531", $"是错误值“{Shown(value)}”。", "改正出错的公式，或直接填上数值");

    public static CellFault Merged(CellRange range) => new("R532", $"单元格 {range} 是合并的。", "取消合并，把内容填进每一行");

    public static CellFault NoNumber(string text) => new("R534", $"“{Shown(text)}”不是数。", "只写数字，例如 18.5");

    public static CellFault NoAmount(string text) => new("R534", $"“{Shown(text)}”不是金额。", "以万元为单位，只写数字，例如 173.53");

    public static CellFault NoInteger(string text) => new("R535", $"“{Shown(text)}”不是整数。", "只写整数，例如 10");

    public static CellFault NoDate(string text) => new("R536", $"“{Shown(text)}”不是日期。", "写成 2019-12-20 的样子");

    public static CellFault NumberAsDate(string text) => new("R536", $"是数字 {Shown(text)}，看不出是哪一天。", "把单元格格式设为日期，或写成 2019-12-20 的样子");

    public static CellFault TimeOfDay(string text) => new("R536", $"“{Shown(text)}”带有钟点。", "只写日期，例如 2019-12-20");

    public static CellFault NoChoice(string text, IEnumerable<string> words) => new("R537", $"“{Shown(text)}”不在可选的值里。", "可以写：" + string.Join("、", words));

    public static CellFault Decimals(string text) => new("R539", $"“{Shown(text)}”万元细于一分钱。", "最多写六位小数；单位是万元，不是亿元");

    public static CellFault Unit(string text, string unit) => new("R540", $"“{Shown(text)}”带有单位“{unit}”，这一列的单位是万元。", "请换算成万元后只写数字；系统不代为换算");

    public static CellFault BecameDate(string date) => new("R542", $"表格软件把内容认成了日期 {date}。", "把单元格格式设为文本，再重新输入");

    public static CellFault LostDigits(string text) => new("R543", $"“{Shown(text)}”是超过 {CellNumbers.KeptDigits} 位的数，表格软件已改掉末尾几位。", "把单元格格式设为文本，再重新输入");

    public static CellFault Boolean(string text) => new("R544", $"是逻辑值 {text}，这一列不用逻辑值。", "改写为文字或数字");

    public static CellFault TooLarge(string text) => new("R545", $"“{Shown(text)}”太大。", "核对这个数");

    private static string Shown(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
