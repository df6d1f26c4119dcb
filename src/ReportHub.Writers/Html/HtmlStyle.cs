using System.Security.Cryptography;
using System.Text;

namespace ReportHub.Writers;

/// <summary>The one embedded style sheet, and the policy that lets nothing else in: it is named by its hash, so no other style can be slipped in.</summary>
internal static class HtmlStyle
{
    public const string Css = """

        :root{--paper:#fff;--ink:#111;--red:#c00;--line:#767676}
        *{box-sizing:border-box}
        html{background:#f2f2f2;color:var(--ink);font:1.125rem/1.9 FangSong,"仿宋_GB2312","仿宋",STFangsong,"Noto Serif SC",serif}
        body{margin:0}
        main{max-width:50rem;margin:1.5rem auto;padding:2.5rem clamp(1rem,6vw,4.5rem);background:var(--paper);overflow-wrap:anywhere}
        h1,h2,h3,h4,h5,h6,p{margin:0;font-size:1em}
        .preview{margin:0 0 1.5rem;padding:.5rem;border:2px solid var(--red);color:var(--red);text-align:center;font-family:SimHei,"黑体","Noto Sans SC",sans-serif}
        .mark{color:var(--red);text-align:center;font:700 clamp(1.4rem,5.4vw,2.6rem)/1.4 "方正小标宋简体",STZhongsong,SimSun,"Noto Serif SC",serif}
        .flags{margin:0 0 1em}
        .flags dd{margin:0}
        .flags .urgency,.attendance dt{font-family:SimHei,"黑体","Noto Sans SC",sans-serif}
        .sr{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        .joint{display:flex;justify-content:center;align-items:center;gap:.4em}
        .joint .organs span{display:block;text-align-last:justify}
        .upward{display:flex;flex-wrap:wrap;justify-content:space-between;padding-left:1em;padding-right:1em}
        .signers span{font-family:KaiTi,"楷体_GB2312",STKaiti,serif}
        .cover{min-height:60vh;margin-bottom:3em;padding-bottom:2em;border-bottom:1px solid var(--line);text-align:center}
        .cover .name{margin:3em 0 1em;text-wrap:balance;font:400 clamp(1.5rem,5vw,2.2rem)/1.45 "方正小标宋简体",STZhongsong,SimSun,"Noto Serif SC",serif}
        .cover dl{display:inline-grid;grid-template-columns:auto 1fr;gap:.2em .5em;margin:3em 0;text-align:left}
        .cover dd{margin:0}
        .subtitle{margin:-.5em 0 1em;text-align:center;font-family:KaiTi,"楷体_GB2312",STKaiti,serif}
        .contents{margin:2em 0}
        .contents h2{text-align:center}
        .contents ol{margin:0;padding:0;list-style:none}
        .contents .t2{padding-left:1em}
        .contents .t3{padding-left:2em}
        .attendance{margin:1.9em 0 0;padding-left:2em}
        .attendance div{display:flex}
        .attendance dt{flex:none}
        .attendance dd{margin:0}
        figure{margin:1em 0;text-align:center}
        figure img{max-width:100%;height:auto}
        figcaption,caption.shown{font-family:SimHei,"黑体","Noto Sans SC",sans-serif;font-size:.82rem;text-align:center}
        .notes{margin-top:2em;padding-top:.5em;border-top:1px solid var(--line);font-size:.8rem}
        .notes ol{margin:0;padding-left:2em}
        sup{line-height:0}
        .number{margin-top:1.6em;padding-bottom:.4em;border-bottom:2px solid var(--red);text-align:center}
        h1{margin:1.6em 0 1em;text-align:center;text-wrap:balance;font:400 clamp(1.25rem,4.4vw,1.6rem)/1.45 "方正小标宋简体",STZhongsong,SimSun,"Noto Serif SC",serif}
        .body p,.body h2,.body h3,.body h4,.body h5,.body h6,.run-in,.annex-note,.note{text-indent:2em}
        .body li p:first-child{text-indent:0}
        h2,h3{font-weight:400}
        .l1{font-family:SimHei,"黑体","Noto Sans SC",sans-serif}
        .l2{font-family:KaiTi,"楷体_GB2312",STKaiti,serif}
        h2.l1,h3.l1,h3.l2,h4,h5,h6{font-weight:400}
        .run-in>*{display:inline}
        strong{font-weight:400;font-family:SimHei,"黑体","Noto Sans SC",sans-serif}
        .annex-note{margin-top:1.9em}
        .annex-note ol,.annex-note ul{display:inline-block;margin:0;padding:0;list-style:none;text-indent:0;vertical-align:top;max-width:calc(100% - 5em)}
        .signature{margin:3.8em 0 0 auto;width:fit-content;padding-right:4em;text-align:center}
        .annex{margin-top:3em;padding-top:1.5em;border-top:1px solid var(--line)}
        .annex .label{font-family:SimHei,"黑体","Noto Sans SC",sans-serif}
        .annex h2{margin:1em 0;text-align:center;text-wrap:balance;font:400 clamp(1.15rem,4vw,1.5rem)/1.45 "方正小标宋简体",STZhongsong,SimSun,"Noto Serif SC",serif}
        .table{overflow-x:auto;margin:.6em 0}
        table{width:100%;border-collapse:collapse;border:2px solid var(--ink);font-size:.82rem;line-height:1.45}
        caption:not(.shown){position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
        th,td{padding:.3em .45em;border:1px solid var(--ink);text-align:left;font-weight:400}
        td{overflow-wrap:normal}
        tbody th{text-align:left}
        thead th{text-align:center}
        th{font-family:SimHei,"黑体","Noto Sans SC",sans-serif;background:#f5f5f5}
        .c{text-align:center}
        .r{text-align:right;white-space:nowrap;font-variant-numeric:tabular-nums}
        .j{text-align:justify}
        .imprint{margin-top:3em;border-top:2px solid var(--ink);border-bottom:2px solid var(--ink);font-size:.9rem}
        .imprint p{padding:.2em 1em}
        .imprint p+p{border-top:1px solid var(--ink)}
        .printed{display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1em}
        a{color:inherit}
        @media (max-width:30em){html{font-size:1rem}main{margin:0;padding:1.2rem .9rem}.signature{padding-right:1em}}
        @media print{@page{size:A4;margin:37mm 26mm 35mm 28mm}html{background:none;font-size:16pt;line-height:28.95pt}main{max-width:none;margin:0;padding:0}
        .annex{break-before:page;border:0;margin:0;padding:0}thead{display:table-header-group}tr{break-inside:avoid}table{font-size:10.5pt}.table{overflow:visible}a{text-decoration:none}}

        """;

    public static readonly string Policy =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Css)))}'; img-src data:; base-uri 'none'; form-action 'none'";
}
