using LineageAnalyzers.Tool;
using LineageAnalyzers.Tool.Output;

using var terminal = Terminal.OfProcess();
return (int)await CommandLine.RunAsync(args, terminal, CancellationToken.None);
