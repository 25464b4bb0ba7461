using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds where objects of certain types are made.</summary>
internal static class CreationSites
{
    /// <summary>
    /// The creations of the types in the project and in what it references; where there are none, those in the projects that use it.
    /// </summary>
    public static IReadOnlyList<IObjectCreationOperation> Of(ImmutableArray<INamedTypeSymbol> types, SourceModels models, CancellationToken cancellationToken)
    {
        var own = In(models.OwnTrees, types, models, cancellationToken).ToList();
        return own.Count > 0 ? own : In(models.Trees, types, models, cancellationToken).ToList();
    }

    private static IEnumerable<IObjectCreationOperation> In(
        IEnumerable<SyntaxTree> trees, ImmutableArray<INamedTypeSymbol> types, SourceModels models, CancellationToken cancellationToken)
    {
        var watched = new WatchedNames(types);
        foreach (var tree in trees)
        {
            var candidates = types.Select(type => type.Name).Distinct().SelectMany(name => CandidateIndex.Find(tree, name, cancellationToken))
                .Concat(CandidateIndex.Find(tree, CandidateIndex.ImplicitCreation, cancellationToken).Where(node => watched.MayCreate(node, cancellationToken)));
            foreach (var candidate in candidates)
            {
                if (models.OperationOf(candidate, cancellationToken) is IObjectCreationOperation creation && types.Any(type => CallSites.IsNamed(creation.Type, type)))
                    yield return creation;
            }
        }
    }
}
