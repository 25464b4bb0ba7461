using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Rules.LIN9000;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LineageAnalyzers.Rules;

/// <summary>
/// The base of our analyzers. It settles for all of them that generated code is left alone, that they run concurrently, that a compilation
/// without a client library costs one look-up, and that an exception of ours is reported as LIN9001 and stops nothing.
/// </summary>
public abstract class LineageAnalyzer : DiagnosticAnalyzer
{
    private protected LineageAnalyzer(IEnumerable<DiagnosticDescriptor> rules) =>
        SupportedDiagnostics = rules.Append(AnalyzerFault.Rule).ToImmutableArray();

    /// <inheritdoc/>
    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    /// <inheritdoc/>
    public sealed override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (KnownSymbols.TryCreate(start.Compilation) is { } symbols)
                Register(start, symbols);
        });
    }

    /// <summary>Registers the actions of the analyzer; not called where no client library is referenced.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, KnownSymbols symbols);

    /// <summary>Runs a part of the analysis. An exception becomes a diagnostic; cancellation passes through.</summary>
    internal static void Guard(Action analysis, Location location, Action<Diagnostic> report, CancellationToken cancellationToken)
    {
        try
        {
            analysis();
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            report(Diagnostic.Create(AnalyzerFault.Rule, location, AnalyzerFault.PlaceOf(exception), AnalyzerFault.MessageOf(exception)));
        }
    }
}
