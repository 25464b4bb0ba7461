using System.Collections.Immutable;
using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition;

/// <summary>Finds where objects of certain types are made in a compilation and in the projects that it references as source.</summary>
internal static class CreationSites
{
    /// <summary>The creations of the types, by original definition.</summary>
    public static IEnumerable<IObjectCreationOperation> Of(ImmutableArray<INamedTypeSymbol> types, SourceModels models, CancellationToken cancellationToken)
    {
        var watched = new WatchedNames(types);
        foreach (var tree in models.Trees)
        {
            var candidates = types.Select(type => type.Name).Distinct().SelectMany(name => CandidateIndex.Find(tree, name, cancellationToken))
                .Concat(CandidateIndex.Find(tree, CandidateIndex.ImplicitCreation, cancellationToken).Where(node => watched.MayCreate(node, cancellationToken)));
            foreach (var candidate in candidates)
            {
                if (models.OperationOf(candidate, cancellationToken) is IObjectCreationOperation creation && types.Any(type => creation.Type.Is(type)))
                    yield return creation;
            }
        }
    }
}
