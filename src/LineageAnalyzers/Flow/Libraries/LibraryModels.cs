using LineageAnalyzers.Flow.Libraries.Collections;
using LineageAnalyzers.Flow.Libraries.Mapping;
using LineageAnalyzers.Flow.Libraries.Outside;
using LineageAnalyzers.Flow.Libraries.Text;
using LineageAnalyzers.Flow.Libraries.Trees;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>What the methods of libraries do with data, whose code is not here to be read. A method is looked up by its names once; then it is a symbol in a map.</summary>
internal sealed class LibraryModels(params IReadOnlyList<Func<IMethodSymbol, LibraryMethod?>> libraries)
{
    /// <summary>Those that are known. The first that knows a method has the word.</summary>
    public static LibraryModels Known(SourceModels models) => new(
        MaskingMethods.Find, new Redactors(models).Find, LogDelegates.Find, TextMethods.Find, EncodingMethods.Find, JsonWriterMethods.Find, StreamMethods.Find, TaskMethods.Find, VariableMethods.Find, ClaimMethods.Find, HeaderMethods.Find, PipelineMethods.Find, TreeMethods.Find, ProtobufMethods.Find, new MappingMethods(models).Find, new CacheMethods(models).Find, CollectionLibrary.Find);

    private readonly Dictionary<IMethodSymbol, LibraryMethod?> _methods = new(SymbolEqualityComparer.Default);

    /// <summary>What a method does; null when it is of no library that is known here.</summary>
    public LibraryMethod? Of(IMethodSymbol method)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        if (!_methods.TryGetValue(method, out var known))
            _methods.Add(method, known = Find(method));
        return known;
    }

    private LibraryMethod? Find(IMethodSymbol method)
    {
        foreach (var library in libraries)
        {
            if (library(method) is { } found)
                return found;
        }

        return null;
    }
}
