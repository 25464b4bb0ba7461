using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.IdleAnalyzer;

/// <summary>Adds one empty class, as each generator adds something.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class IdleGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context) => context.RegisterImplementationSourceOutput(
        context.CompilationProvider.Select(static (compilation, _) => compilation.AssemblyName),
        static (output, _) => output.AddSource("Idle.g.cs", "internal static class Idle { }\n"));
}
