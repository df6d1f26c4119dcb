using System.Text;
using ReportHub.Documents;
using ReportHub.Foundation;
using ReportHub.Templates;

namespace ReportHub.UnitTests.Templates;

/// <summary>Templates, schema, data and facts of the tests.</summary>
internal static class Given
{
    public static readonly TemplateId Id = new("notice", "1.0.0");

    public const string Schema = """
        {
          "type": "object", "x-dataset": "assessment",
          "required": ["organ", "year", "units", "stats", "check", "scores", "recipients", "problems", "rank", "open"],
          "properties": {
            "organ": { "title": "本局", "type": "object", "required": ["name"], "properties": {
              "name": { "title": "名称", "type": "string" }, "phone": { "title": "电话", "type": ["string", "null"] } } },
            "leader": { "title": "领导", "type": ["object", "null"], "required": ["name"], "properties": { "name": { "title": "姓名", "type": "string" } } },
            "year": { "title": "年度", "type": "integer" },
            "open": { "title": "公开否", "type": "boolean" },
            "rank": { "title": "评级", "type": "string", "enum": ["优秀", "良好"] },
            "stats": { "title": "统计", "type": "object", "required": ["count", "amount", "good", "ratio", "avg", "loose", "cents", "day"], "properties": {
              "count": { "title": "单位数", "type": "integer", "x-unit": "个" },
              "amount": { "title": "涉及资金", "type": "number", "x-unit": "万元", "x-scale": 2 },
              "good": { "title": "良好以上比率", "type": "number", "x-unit": "比率" },
              "ratio": { "title": "执行率", "type": "number", "x-unit": "%", "x-scale": 1 },
              "avg": { "title": "平均分", "type": "number", "x-scale": 2 },
              "loose": { "title": "散数", "type": "number" },
              "cents": { "title": "罚款", "type": "number", "x-unit": "元", "x-scale": 2 },
              "day": { "title": "截止日", "type": "string", "format": "date" } } },
            "check": { "title": "考核", "type": "object", "required": ["visits"], "properties": { "visits": { "title": "核查个数", "type": "integer" } } },
            "scores": { "title": "各方面", "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "title": "名称", "type": "string" } } } },
            "recipients": { "title": "主送单位", "type": "array", "items": { "type": "object", "required": ["name"], "properties": { "name": { "title": "名称", "type": "string" } } } },
            "problems": { "title": "主要问题", "type": "array", "items": { "type": "object", "required": ["point", "units", "text"], "properties": {
              "point": { "title": "要点", "type": "string" }, "units": { "title": "单位数", "type": "integer" }, "text": { "title": "说明", "type": "string" },
              "due": { "title": "期限", "type": ["string", "null"], "format": "date" } } } },
            "units": { "title": "各单位", "type": "array", "items": { "type": "object", "required": ["place", "name", "score", "grade"], "properties": {
              "place": { "title": "名次", "type": "integer" }, "name": { "title": "名称", "type": "string" },
              "score": { "title": "得分", "type": "number", "x-scale": 2 }, "grade": { "title": "等次", "type": "string", "enum": ["优秀", "良好", "合格", "不合格"] },
              "parts": { "title": "分项", "type": "array", "items": { "type": "string" } } } } }
          }
        }
        """;

    public const string Data = """
        {
          "organ": { "name": "洛阳市洛龙区财政局" }, "year": 2019, "open": true, "rank": "优秀",
          "stats": { "count": 63, "amount": 173533.084, "good": 0.7937, "ratio": 105, "avg": 84.365, "loose": 1.5, "cents": 1409.5, "day": "2019-12-25" },
          "check": { "visits": 9 },
          "scores": [ { "name": "目标管理" }, { "name": "运行监控" }, { "name": "绩效评价" } ],
          "recipients": [ { "name": "区直各预算单位" }, { "name": "各镇（办）财政所" } ],
          "problems": [
            { "point": "目标不够细。", "units": 17, "text": "的部分指标没有数值。", "due": "2020-01-31" },
            { "point": "整改不够实。", "units": 5, "text": "未报送整改报告。" } ],
          "units": [
            { "place": 1, "name": "区教育体育局", "score": 96.5, "grade": "优秀", "parts": ["甲", "乙"] },
            { "place": 2, "name": "李楼镇财政所", "score": 88.125, "grade": "良好" } ]
        }
        """;

    public const string Front = """
        模板: notice
        文种: 通报
        样式: gbt9704-2012@1.0.0
        数据: schema.json
        标题: {{ 本局.名称 }}关于{{ 年度 }}年度预算绩效管理工作考核结果的通报
        署名: {{ 本局.名称 }}
        """;

    public static readonly string StyleJson = File.ReadAllText(Path.Combine(RepositoryRoot(), "report-templates", "_styles", "gbt9704-2012", "1.0.0", "style.json"));

    public static readonly DocumentFacts Facts = new()
    {
        IssueDate = new(2019, 12, 23), Number = new("洛龙财", 2019, 7), PrintDate = new(2019, 12, 24), Public = true,
    };

    /// <summary>A template file with the usual front matter and this body.</summary>
    public static string Template(string body, string front = Front) => $"---\n{front}\n---\n{body}\n";

    public static Outcome<TemplateVersion> Open(string template, string schema = Schema, string? style = null, string? sample = null,
        IReadOnlyDictionary<string, byte[]>? assets = null)
    {
        var files = new Dictionary<string, ReadOnlyMemory<byte>>
        {
            ["notice/1.0.0/template.md"] = Encoding.UTF8.GetBytes(template),
            ["notice/1.0.0/schema.json"] = Encoding.UTF8.GetBytes(schema),
            ["_styles/gbt9704-2012/1.0.0/style.json"] = Encoding.UTF8.GetBytes(style ?? StyleJson),
        };
        if (sample is not null)
        {
            files["notice/1.0.0/sample.json"] = Encoding.UTF8.GetBytes(sample);
        }

        foreach (var (name, bytes) in assets ?? new Dictionary<string, byte[]>())
        {
            files["notice/1.0.0/" + name] = bytes;
        }

        return TemplateVersion.Open(new(files), Id);
    }

    /// <summary>Findings of a body in the usual frame, without warnings on figures typed into the test.</summary>
    public static IReadOnlyList<Diagnostic> Findings(string body) => [.. Open(Template(body)).Findings.Where(finding => finding.Code != "T413")];

    public static Outcome<ReportDocument> Bind(string template, string data = Data, DocumentFacts? facts = null, BindPurpose purpose = BindPurpose.Issue, string? style = null,
        IReadOnlyDictionary<string, byte[]>? assets = null)
    {
        var opened = Open(template, style: style, assets: assets);
        Assert.True(opened.Succeeded, string.Join('\n', opened.Findings));
        var snapshot = DataSnapshot.Load(opened.Value.Schema, Encoding.UTF8.GetBytes(data), "data.json");
        Assert.True(snapshot.Succeeded, string.Join('\n', snapshot.Findings));
        return TemplateBinder.Bind(opened.Value, snapshot.Value, facts ?? Facts, purpose);
    }

    public static ReportDocument Document(string body, string data = Data, DocumentFacts? facts = null)
    {
        var outcome = Bind(Template(body), data, facts);
        Assert.True(outcome.Succeeded, string.Join('\n', outcome.Findings));
        return outcome.Value;
    }

    /// <summary>The body as text, one line a block, in the notation of <see cref="BlockText"/>.</summary>
    public static string Printed(string body, string data = Data, DocumentFacts? facts = null) => BlockText.Of(Document(body, data, facts).Body);

    public static string RepositoryRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "ReportHub.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new InvalidOperationException("The tests must run inside the repository.");
        }

        return folder;
    }
}
