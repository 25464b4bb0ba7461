using LineageAnalyzers.Benchmarks;

return BenchmarkCommand.Run(args);
