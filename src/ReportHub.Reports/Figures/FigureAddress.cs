using ReportHub.Foundation;
using ReportHub.Records;

namespace ReportHub.Reports;

/// <summary>Where a figure of live records is explained: an address a browser can follow. A pure function.</summary>
public delegate string FigureAddress(DatasetRequest request, FigureDefinition figure);
