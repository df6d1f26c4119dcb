using BenchmarkDotNet.Running;
using ReportHub.Benchmarks;

BenchmarkSwitcher.FromAssembly(typeof(NoticeBenchmarks).Assembly).Run(args);
