using System.Runtime.ExceptionServices;
using System.Threading;
using System.Threading.Tasks;
using LineageAnalyzers.Endpoints;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LineageAnalyzers.Generation;

/// <summary>
/// Lets the other processors index files and bind code, which is most of what a manifest costs: a compiler waits for its generators. Hardly anything is bound that would not be
/// bound a moment later, and what is found does not depend on it.
/// </summary>
internal static class ReadAhead
{
    private const int AheadOfOthers = 4;

    /// <summary>Every endpoint of the compilation, in the order of its files.</summary>
    public static IReadOnlyList<EndpointAnalysis> Endpoints(EndpointReader reader, CancellationToken cancellationToken)
    {
        var files = reader.Models.Compilation.SyntaxTrees.ToList();
        ForAll(reader.Models, 0, files.Count, index => FileIndex.Of(files[index], cancellationToken), cancellationToken);
        var candidates = reader.Findings.Candidates(cancellationToken).ToList();
        var found = new List<EndpointAnalysis>[candidates.Count];
        // The first few look up what all need, which each processor would do for itself.
        var first = Math.Min(AheadOfOthers, candidates.Count);
        for (var index = 0; index < first; index++)
            Read(index);
        ForAll(reader.Models, first, candidates.Count, Read, cancellationToken);
        return found.SelectMany(static endpoints => endpoints).ToList();

        void Read(int index) => found[index] = reader.ReadAt(candidates[index], cancellationToken).ToList();
    }

    /// <summary>Begins to bind the methods around endpoints and beside them; flows go through nearly all of those.</summary>
    public static void BindAround(IEnumerable<EndpointAnalysis> endpoints, SourceModels models, CancellationToken cancellationToken)
    {
        if (!models.Compilation.Options.ConcurrentBuild)
            return;
        var types = endpoints.Select(endpoint => endpoint.Call.Operation.Syntax.FirstAncestorOrSelf<TypeDeclarationSyntax>()).OfType<TypeDeclarationSyntax>().Distinct().ToList();
        Task.Run(() => ForAll(models, 0, types.Count, index => Bind(types[index], models, cancellationToken), cancellationToken), cancellationToken)
            .ContinueWith(static task => _ = task.Exception, CancellationToken.None, TaskContinuationOptions.OnlyOnFaulted | TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default);
    }

    private static void Bind(TypeDeclarationSyntax type, SourceModels models, CancellationToken cancellationToken)
    {
        foreach (var member in type.Members)
        {
            if (member is BaseMethodDeclarationSyntax)
                models.OperationOf(member, cancellationToken);
        }
    }

    private static void ForAll(SourceModels models, int first, int count, Action<int> work, CancellationToken cancellationToken)
    {
        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = models.Compilation.Options.ConcurrentBuild ? -1 : 1 };
        try
        {
            Parallel.For(first, count, options, work);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Capture(exception.Flatten().InnerExceptions[0]).Throw();
        }
    }
}
