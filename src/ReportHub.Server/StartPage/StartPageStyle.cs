namespace ReportHub.Server.StartPage;

/// <summary>Style sheet of the start page: system faces, legible contrast (4.5:1 and more), no outside resource.</summary>
internal static class StartPageStyle
{
    public const string Sheet = """
        :root{color-scheme:light;--red:#b3131b;--ink:#1f2328;--quiet:#57606a;--line:#d0d7de}
        *{box-sizing:border-box}
        body{margin:0;font:1rem/1.7 system-ui,"Noto Sans CJK SC","Microsoft YaHei",sans-serif;color:var(--ink);background:#f6f7f8}
        header{background:#fff;border-top:6px solid var(--red);border-bottom:1px solid var(--line)}
        header h1,main,footer{max-width:68rem;margin:0 auto;padding:1rem 1.25rem}
        h1{font-size:1.5rem;line-height:1.4}
        h1 span{color:var(--red);font-weight:normal;display:inline-block}
        h2{font-size:1.15rem;margin:0 0 .5rem}
        section{background:#fff;border:1px solid var(--line);border-radius:6px;padding:1rem 1.25rem;margin-bottom:1.25rem;overflow-x:auto}
        table{width:100%;border-collapse:collapse}
        caption{text-align:left;color:var(--quiet);padding-bottom:.25rem}
        th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line)}
        thead th{white-space:nowrap;color:var(--quiet)}
        tbody th{font-weight:normal;min-width:14em}
        td{white-space:nowrap}
        .count{text-align:right;padding-right:1.5rem}
        a{color:#0b57b7}
        a:focus-visible,section:focus-visible{outline:3px solid #f2a900;outline-offset:2px}
        .skip{position:absolute;left:-99rem}
        .skip:focus{left:1rem;top:.5rem;background:#fff;padding:.25rem .5rem}
        footer{color:var(--quiet)}
        """;
}
