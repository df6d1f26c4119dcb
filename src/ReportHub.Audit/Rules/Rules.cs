using static ReportHub.Audit.Basis;
using static ReportHub.Audit.Strength;

namespace ReportHub.Audit;

/// <summary>
/// Every demand of GB/T 9704-2012 that the auditor measures, with clause, strength, basis and tolerance: the one table. Tolerances: 0.5 mm where columns or
/// rows are counted (faces differ in their boxes by that much, pdf-notes.md), what the clause says where it says one, else what other programs' rounding takes.
/// </summary>
internal static class Rules
{
    public static readonly AuditRule Paper = new("5.1", "纸张", Must, Edge, 1, "mm", "A4，210 × 297 mm", "把纸张设为 A4");
    public static readonly AuditRule MarginTop = new("5.2.1", "天头", Must, Row, 1, "mm", "37 mm ± 1 mm", "把上边距设为 37 mm，检查首行前有没有空行或段前距");
    public static readonly AuditRule MarginBinding = new("5.2.1", "订口", Must, EmBox, 1, "mm", "28 mm ± 1 mm", "把左边距设为 28 mm");
    public static readonly AuditRule AreaWidth = new("5.2.1", "版心宽", Must, EmBox, 1.5, "mm", "156 mm", "右边距设为 26 mm，正文两端对齐");
    public static readonly AuditRule AreaInk = new("5.2.1", "版心", Must, Ink, 1, "mm", "除页码外，文字和线条都在 156 × 225 mm 的版心之内", "检查页边距，把出界的内容移进版心");
    public static readonly AuditRule GridPitch = new("5.2.3", "行距", Normally, Row, 0.1, "mm", "每面 22 行：行距 28.95 磅（等分）或 29.6 磅（字高加八分之七）", "把行距设为固定值 28.95 磅");
    public static readonly AuditRule GridRow = new("5.2.3", "行位", Normally, Row, 0.4, "mm", "各行落在每面 22 行的行位上", "检查段前段后距和行距，正文不要另设间距");
    public static readonly AuditRule GridColumns = new("5.2.3", "每行字数", Normally, EmBox, 1, "字", "每行 28 字", "字号三号，字间距按 156 mm 排 28 字调整");
    public static readonly AuditRule Face = new("5.2.2", "字体", Must, Look, 0, "", "如无特殊说明用 3 号仿宋体字", "改用仿宋体");
    public static readonly AuditRule Size = new("5.2.2", "字号", Must, EmBox, 0.3, "pt", "如无特殊说明用 3 号字", "字号改为三号");
    public static readonly AuditRule Colour = new("5.2.4", "文字颜色", Must, Look, 0, "", "如无特殊说明为黑色", "把文字改为黑色");

    public static readonly AuditRule CopyNumberForm = new("7.2.1", "份号", Must, Text, 0, "", "6 位阿拉伯数字", "份号写 6 位阿拉伯数字");
    public static readonly AuditRule CopyNumberPlace = new("7.2.1", "份号位置", Must, Row, 0.5, "mm", "顶格编排在版心左上角第一行", "份号移到版心左上角第一行，顶格");
    public static readonly AuditRule CopyNumberSize = new("7.2.1", "份号字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");
    public static readonly AuditRule SecrecyPlace = new("7.2.2", "密级位置", Must, Row, 0.5, "mm", "顶格编排在版心左上角第二行", "密级移到版心左上角第二行，顶格");
    public static readonly AuditRule SecrecyFace = new("7.2.2", "密级字体", Must, Look, 0, "", "3 号黑体", "改用黑体");
    public static readonly AuditRule SecrecySize = new("7.2.2", "密级字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");
    public static readonly AuditRule UrgencyPlace = new("7.2.3", "紧急程度位置", Must, Row, 0.5, "mm", "顶格，按份号、密级、紧急程度的顺序自上而下分行", "紧急程度移到密级下一行，顶格");
    public static readonly AuditRule UrgencyFace = new("7.2.3", "紧急程度字体", Must, Look, 0, "", "3 号黑体", "改用黑体");
    public static readonly AuditRule UrgencySize = new("7.2.3", "紧急程度字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");

    public static readonly AuditRule Mark = new("7.2.4", "发文机关标志", Must, Text, 0, "", "首页有发文机关标志", "加上发文机关标志");
    public static readonly AuditRule MarkTop = new("7.2.4", "发文机关标志上边缘", Must, Ink, 0.5, "mm", "至版心上边缘 35 mm", "上移或下移发文机关标志，使字的上边缘距版心上边缘 35 mm");
    public static readonly AuditRule MarkCentre = new("7.2.4", "发文机关标志居中", Must, EmBox, 0.5, "mm", "居中", "发文机关标志设为居中，去掉缩进");
    public static readonly AuditRule MarkColour = new("7.2.4", "发文机关标志颜色", Must, Look, 0, "", "红色", "改为红色");
    public static readonly AuditRule MarkFace = new("7.2.4", "发文机关标志字体", Recommended, Look, 0, "", "推荐小标宋体", "改用小标宋体");
    public static readonly AuditRule Number = new("7.2.5", "发文字号", Must, Text, 0, "", "由机关代字、年份、发文顺序号组成", "登记后填上发文字号");
    public static readonly AuditRule NumberForm = new("7.2.5", "发文字号写法", Must, Text, 0, "", "年份全称加六角括号〔〕，顺序号不加“第”、不编虚位", "按“机关代字〔2019〕7号”的形式改写");
    public static readonly AuditRule NumberRow = new("7.2.5", "发文字号行位", Must, EmBox, 1.5, "mm", "在发文机关标志下空二行", "使发文字号与发文机关标志之间恰好空二行");
    public static readonly AuditRule NumberCentre = new("7.2.5", "发文字号居中", Must, EmBox, 0.5, "mm", "居中", "发文字号设为居中，去掉缩进");
    public static readonly AuditRule NumberLeft = new("7.2.5", "上行文发文字号左空一字", Must, EmBox, 0.5, "mm", "上行文居左空一字", "发文字号左缩进一字");
    public static readonly AuditRule NumberWithSigner = new("7.2.5", "上行文发文字号行位", Must, Row, 0.5, "mm", "与最后一个签发人姓名处在同一行", "发文字号与最后一个签发人放在同一行");
    public static readonly AuditRule NumberFace = new("7.2.5", "发文字号字体", Must, Look, 0, "", "3 号仿宋体", "改用仿宋体");
    public static readonly AuditRule NumberSize = new("7.2.5", "发文字号字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");
    public static readonly AuditRule SignerPlace = new("7.2.6", "签发人位置", Must, EmBox, 0.5, "mm", "居右空一字", "签发人右缩进一字");
    public static readonly AuditRule SignerFace = new("7.2.6", "签发人字体", Must, Look, 0, "", "“签发人”用 3 号仿宋体，姓名用 3 号楷体", "“签发人：”用仿宋体，姓名用楷体");
    public static readonly AuditRule SignerSize = new("7.2.6", "签发人字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");
    public static readonly AuditRule RedRule = new("7.2.7", "版头分隔线", Must, Text, 0, "", "发文字号之下有红色分隔线", "加上红色分隔线");
    public static readonly AuditRule RedRuleTop = new("7.2.7", "版头分隔线位置", Must, EmBox, 0.5, "mm", "在发文字号之下 4 mm 处", "使分隔线距发文字号下边缘 4 mm");
    public static readonly AuditRule RedRuleWidth = new("7.2.7", "版头分隔线长度", Must, Edge, 0.5, "mm", "与版心等宽，156 mm", "分隔线画成 156 mm");
    public static readonly AuditRule RedRuleCentre = new("7.2.7", "版头分隔线居中", Must, Edge, 0.5, "mm", "居中", "分隔线左右与版心对齐");
    public static readonly AuditRule RedRuleColour = new("7.2.7", "版头分隔线颜色", Must, Look, 0, "", "红色", "改为红色");

    public static readonly AuditRule Title = new("7.3.1", "标题", Must, Text, 0, "", "有公文标题", "加上标题");
    public static readonly AuditRule TitleRow = new("7.3.1", "标题行位", Must, Row, 0.5, "mm", "在红色分隔线下空二行", "使标题与分隔线之间恰好空二行");
    public static readonly AuditRule TitleCentre = new("7.3.1", "标题居中", Must, EmBox, 0.5, "mm", "各行居中", "标题设为居中，去掉缩进和空格");
    public static readonly AuditRule TitleFace = new("7.3.1", "标题字体", Must, Look, 0, "", "2 号小标宋体", "改用小标宋体");
    public static readonly AuditRule TitleSize = new("7.3.1", "标题字号", Must, EmBox, 0.3, "pt", "2 号", "字号改为二号");
    public static readonly AuditRule TitleEnd = new("7.3.1", "标题末尾", Normally, Text, 0, "", "标题末尾不用标点", "去掉标题末尾的标点");
    public static readonly AuditRule MainToRow = new("7.3.2", "主送机关行位", Must, Row, 0.5, "mm", "在标题下空一行", "使主送机关与标题之间恰好空一行");
    public static readonly AuditRule MainToLeft = new("7.3.2", "主送机关顶格", Must, EmBox, 0.5, "mm", "居左顶格，回行顶格", "去掉主送机关的缩进");
    public static readonly AuditRule Body = new("7.3.3", "正文", Must, Text, 0, "", "公文首页必须显示正文", "减少首页版头或标题所占的行，使首页有正文");
    public static readonly AuditRule BodyRow = new("7.3.3", "正文行位", Must, Row, 0.5, "mm", "在主送机关名称下一行", "去掉主送机关与正文之间的空行或间距");
    public static readonly AuditRule BodyIndent = new("7.3.3", "正文缩进", Must, EmBox, 0.5, "mm", "每个自然段左空二字，回行顶格", "自然段首行缩进 2 字，其余顶格");
    public static readonly AuditRule BodyFace = new("7.3.3", "正文字体", Must, Look, 0, "", "正文用 3 号仿宋体；第一层黑体、第二层楷体、第三第四层仿宋体", "按层次改用规定的字体");
    public static readonly AuditRule BodySize = new("7.3.3", "正文字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");
    public static readonly AuditRule LevelForm = new("7.3.3", "层次序数", Normally, Text, 0, "", "依次用“一、”“（一）”“1.”“（1）”", "按规定的序数形式改写");
    public static readonly AuditRule AnnexNoteRow = new("7.3.4", "附件说明行位", Must, Row, 0.5, "mm", "在正文下空一行", "使附件说明与正文之间恰好空一行");
    public static readonly AuditRule AnnexNoteIndent = new("7.3.4", "附件说明缩进", Must, EmBox, 0.5, "mm", "左空二字；各附件名称对齐", "“附件：”前空二字，第二个附件与第一个的序号对齐");
    public static readonly AuditRule AnnexNoteEnd = new("7.3.4", "附件名称末尾", Must, Text, 0, "", "附件名称后不加标点", "去掉附件名称后的标点");

    public static readonly AuditRule Date = new("7.3.5.4", "成文日期", Must, Text, 0, "", "用阿拉伯数字将年、月、日标全，月、日不编虚位", "按“2019年5月6日”的形式写明成文日期");
    public static readonly AuditRule SealedDate = new("7.3.5.1", "成文日期右空四字", Must, EmBox, 0.5, "mm", "加盖印章的公文，成文日期右空四字", "成文日期右缩进 4 字");
    public static readonly AuditRule SealedOrgan = new("7.3.5.1", "署名居中", Must, EmBox, 0.5, "mm", "以成文日期为准居中编排发文机关署名", "发文机关署名以成文日期为准居中");
    public static readonly AuditRule SealedRow = new("7.3.5.1", "署名行位", Must, Row, 0.5, "mm", "署名在成文日期之上一行", "去掉署名与成文日期之间的空行或间距");
    public static readonly AuditRule SealedTop = new("7.3.5.1", "印章与正文的距离", Must, Row, 0.5, "mm", "印章顶端距正文（或附件说明）一行之内", "减少署名之上的空行");
    public static readonly AuditRule UnsealedOrgan = new("7.3.5.2", "署名右空二字", Must, EmBox, 0.5, "mm", "不加盖印章的公文，署名右空二字", "署名右缩进 2 字");
    public static readonly AuditRule UnsealedDate = new("7.3.5.2", "成文日期首字", Must, EmBox, 0.5, "mm", "成文日期首字比署名首字右移二字；长于署名时右空二字", "调整成文日期的缩进");
    public static readonly AuditRule UnsealedRow = new("7.3.5.2", "署名行位", Must, Row, 0.5, "mm", "正文下空一行署名，下一行成文日期", "正文与署名之间恰好空一行，成文日期在署名下一行");
    public static readonly AuditRule StampDate = new("7.3.5.3", "成文日期右空四字", Must, EmBox, 0.5, "mm", "加盖签发人签名章的公文，签名章下空一行右空四字编排成文日期", "成文日期右缩进 4 字");
    public static readonly AuditRule StampTitle = new("7.3.5.3", "职务位置", Must, EmBox, 1.5, "mm", "签名章右空四字，左空二字标注签发人职务", "职务移到签名章左侧，相隔 2 字");
    public static readonly AuditRule NoteIndent = new("7.3.6", "附注缩进", Must, EmBox, 0.5, "mm", "居左空二字", "附注左缩进 2 字");
    public static readonly AuditRule NoteRow = new("7.3.6", "附注行位", Must, Row, 0.5, "mm", "在成文日期下一行", "附注移到成文日期下一行");
    public static readonly AuditRule AnnexLabelRow = new("7.3.7", "“附件”行位", Must, Row, 0.5, "mm", "另面编排，“附件”二字及顺序号在版心左上角第一行", "“附件”移到另一面的第一行");
    public static readonly AuditRule AnnexLabelLeft = new("7.3.7", "“附件”顶格", Must, EmBox, 0.5, "mm", "顶格", "去掉“附件”前的缩进");
    public static readonly AuditRule AnnexLabelFace = new("7.3.7", "“附件”字体", Must, Look, 0, "", "3 号黑体", "改用黑体");
    public static readonly AuditRule AnnexLabelSize = new("7.3.7", "“附件”字号", Must, EmBox, 0.3, "pt", "3 号", "字号改为三号");
    public static readonly AuditRule AnnexTitleRow = new("7.3.7", "附件标题行位", Must, Row, 0.5, "mm", "居中编排在版心第三行", "附件标题移到第三行");
    public static readonly AuditRule AnnexTitleCentre = new("7.3.7", "附件标题居中", Must, EmBox, 0.5, "mm", "居中", "附件标题设为居中");
    public static readonly AuditRule AnnexEqual = new("7.3.7", "附件与附件说明一致", Must, Text, 0, "", "附件顺序号和标题与附件说明一致", "使附件标题与附件说明逐字相同");

    public static readonly AuditRule ImprintLast = new("7.4.1", "版记末条分隔线", Must, Edge, 0.5, "mm", "末条分隔线与最后一面版心的下边缘重合", "把版记下移（或上移）到版心下边缘");
    public static readonly AuditRule ImprintWidth = new("7.4.1", "版记分隔线长度", Must, Edge, 0.5, "mm", "与版心等宽，156 mm", "分隔线画成 156 mm，左右与版心对齐");
    public static readonly AuditRule ImprintThickness = new("7.4.1", "版记分隔线粗细", Recommended, Edge, 0.06, "mm", "首条和末条推荐 0.35 mm，中间推荐 0.25 mm", "首末条用 0.35 mm（1 磅），中间用 0.25 mm（0.75 磅）");
    public static readonly AuditRule ImprintPage = new("7.4.1", "版记所在面", Must, Text, 0, "", "版记在公文最后一面", "版记移到最后一面");
    public static readonly AuditRule ImprintEven = new("7.4.1", "版记在偶数面", Recommended, Text, 0, "", "双面印刷时版记一般在偶数面", "在版记前加一面");
    public static readonly AuditRule CopyToLeft = new("7.4.2", "抄送机关左右空一字", Must, EmBox, 0.5, "mm", "左右各空一字，回行与冒号后的首字对齐", "抄送左右各缩进一字，悬挂缩进到冒号之后");
    public static readonly AuditRule CopyToFace = new("7.4.2", "抄送机关字体", Must, Look, 0, "", "4 号仿宋体", "改用仿宋体");
    public static readonly AuditRule CopyToSize = new("7.4.2", "抄送机关字号", Must, EmBox, 0.3, "pt", "4 号", "字号改为四号");
    public static readonly AuditRule CopyToEnd = new("7.4.2", "抄送机关末尾", Must, Text, 0, "", "最后一个抄送机关名称后标句号", "末尾加句号");
    public static readonly AuditRule PrintLeft = new("7.4.3", "印发机关左空一字", Must, EmBox, 0.5, "mm", "左空一字", "印发机关左缩进一字");
    public static readonly AuditRule PrintRight = new("7.4.3", "印发日期右空一字", Must, EmBox, 0.5, "mm", "右空一字", "印发日期右缩进一字");
    public static readonly AuditRule PrintFace = new("7.4.3", "印发机关和印发日期字体", Must, Look, 0, "", "4 号仿宋体", "改用仿宋体");
    public static readonly AuditRule PrintSize = new("7.4.3", "印发机关和印发日期字号", Must, EmBox, 0.3, "pt", "4 号", "字号改为四号");
    public static readonly AuditRule PrintForm = new("7.4.3", "印发日期写法", Must, Text, 0, "", "用阿拉伯数字标全年、月、日，不编虚位，后加“印发”", "按“2019年5月6日印发”的形式写");

    public static readonly AuditRule Folio = new("7.5", "页码", Must, Text, 0, "", "各面编页码，连续；空白面和其后的版记面不编", "加上页码域，检查起始页码");
    public static readonly AuditRule FolioForm = new("7.5", "页码写法", Must, Text, 0, "", "阿拉伯数字左右各一条一字线", "按“— 1 —”的形式写");
    public static readonly AuditRule FolioTop = new("7.5", "页码高低", Must, Ink, 0.5, "mm", "一字线上距版心下边缘 7 mm", "调整页脚距边界的距离");
    public static readonly AuditRule FolioSide = new("7.5", "页码左右", Must, EmBox, 0.5, "mm", "单页码居右空一字，双页码居左空一字", "奇偶页页脚分别居右、居左，缩进一字");
    public static readonly AuditRule FolioFace = new("7.5", "页码字体", Must, Look, 0, "", "4 号半角宋体", "改用宋体");
    public static readonly AuditRule FolioSize = new("7.5", "页码字号", Must, EmBox, 0.3, "pt", "4 号", "字号改为四号");
    public static readonly AuditRule TableHead = new("8", "横排表格", Must, Text, 0, "", "A4 横排表格的页码位置与其他页码一致，表头单页码在订口一边、双页码在切口一边", "横排的面不改变页码位置，表头朝左");

    public static readonly AuditRule LetterMarkTop = new("10.1", "信函发文机关标志上边缘", Must, Ink, 0.5, "mm", "上边缘至上页边 30 mm", "移动发文机关标志");
    public static readonly AuditRule LetterMarkText = new("10.1", "信函发文机关标志", Must, Text, 0, "", "用发文机关全称或规范化简称，不加“文件”", "去掉“文件”二字");
    public static readonly AuditRule LetterHeadRule = new("10.1", "信函首条红色双线", Must, Ink, 0.5, "mm", "发文机关标志下 4 mm 处，上粗下细", "调整首条红色双线");
    public static readonly AuditRule LetterFootRule = new("10.1", "信函末条红色双线", Must, Edge, 0.5, "mm", "距下页边 20 mm，上细下粗", "调整末条红色双线");
    public static readonly AuditRule LetterRuleWidth = new("10.1", "信函双线长度", Must, Edge, 0.5, "mm", "170 mm，居中", "双线画成 170 mm，居中");
    public static readonly AuditRule LetterRuleColour = new("10.1", "信函双线颜色", Must, Look, 0, "", "红色", "改为红色");
    public static readonly AuditRule LetterNumber = new("10.1", "信函发文字号", Must, EmBox, 0.5, "mm", "顶格居版心右边缘，在首条双线下", "发文字号右对齐，去掉右缩进");
    public static readonly AuditRule LetterGap = new("10.1", "信函双线与文字的距离", Must, EmBox, 1, "mm", "与该线的距离为 3 号字高的 7/8", "调整首个要素与双线的距离");
    public static readonly AuditRule LetterTitleRow = new("10.1", "信函标题行位", Must, Row, 0.5, "mm", "与其上最后一个要素相距二行", "标题之上恰好空二行");
    public static readonly AuditRule LetterFolio = new("10.1", "信函首页页码", Must, Text, 0, "", "首页不显示页码", "首页页脚不放页码");
    public static readonly AuditRule LetterImprint = new("10.1", "信函版记", Must, Text, 0, "", "版记不加印发机关和印发日期、分隔线", "去掉版记里的印发机关、印发日期和分隔线");
    public static readonly AuditRule OrderMarkTop = new("10.2", "命令（令）标志上边缘", Must, Ink, 0.5, "mm", "上边缘至版心上边缘 20 mm", "移动发文机关标志");
    public static readonly AuditRule OrderNumberRow = new("10.2", "令号行位", Must, EmBox, 1.5, "mm", "在发文机关标志下空二行，居中", "令号之上恰好空二行");
    public static readonly AuditRule OrderNumberCentre = new("10.2", "令号居中", Must, EmBox, 0.5, "mm", "居中", "令号设为居中");
    public static readonly AuditRule OrderBodyRow = new("10.2", "命令（令）正文行位", Must, Row, 0.5, "mm", "在令号下空二行", "正文之上恰好空二行");
    public static readonly AuditRule MinutesMarkTop = new("10.3", "纪要标志上边缘", Must, Ink, 0.5, "mm", "上边缘至版心上边缘 35 mm", "移动纪要标志");
    public static readonly AuditRule MinutesLabel = new("10.3", "出席、请假、列席", Normally, Look, 0, "", "标注用 3 号黑体，姓名用 3 号仿宋体", "标注改用黑体");

    /// <summary>The table in the order of the clauses, for people and for tests that count.</summary>
    public static readonly IReadOnlyList<AuditRule> All =
    [
        Paper, MarginTop, MarginBinding, AreaWidth, AreaInk, Face, Size, GridPitch, GridRow, GridColumns, Colour,
        CopyNumberForm, CopyNumberPlace, CopyNumberSize, SecrecyPlace, SecrecyFace, SecrecySize, UrgencyPlace, UrgencyFace, UrgencySize,
        Mark, MarkTop, MarkCentre, MarkColour, MarkFace, Number, NumberForm, NumberRow, NumberCentre, NumberLeft, NumberWithSigner, NumberFace, NumberSize,
        SignerPlace, SignerFace, SignerSize, RedRule, RedRuleTop, RedRuleWidth, RedRuleCentre, RedRuleColour,
        Title, TitleRow, TitleCentre, TitleFace, TitleSize, TitleEnd, MainToRow, MainToLeft, Body, BodyRow, BodyIndent, BodyFace, BodySize, LevelForm,
        AnnexNoteRow, AnnexNoteIndent, AnnexNoteEnd, SealedDate, SealedOrgan, SealedRow, SealedTop, UnsealedOrgan, UnsealedDate, UnsealedRow, StampDate, StampTitle, Date,
        NoteIndent, NoteRow, AnnexLabelRow, AnnexLabelLeft, AnnexLabelFace, AnnexLabelSize, AnnexTitleRow, AnnexTitleCentre, AnnexEqual,
        ImprintLast, ImprintWidth, ImprintThickness, ImprintPage, ImprintEven, CopyToLeft, CopyToFace, CopyToSize, CopyToEnd, PrintLeft, PrintRight, PrintFace, PrintSize, PrintForm,
        Folio, FolioForm, FolioTop, FolioSide, FolioFace, FolioSize, TableHead,
        LetterMarkTop, LetterMarkText, LetterHeadRule, LetterFootRule, LetterRuleWidth, LetterRuleColour, LetterNumber, LetterGap, LetterTitleRow, LetterFolio, LetterImprint,
        OrderMarkTop, OrderNumberRow, OrderNumberCentre, OrderBodyRow, MinutesMarkTop, MinutesLabel,
    ];
}
