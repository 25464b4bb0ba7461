using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Recognition;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Flow.Libraries.Collections;

/// <summary>
/// The cache in memory of Microsoft.Extensions.Caching: what was put into it comes out as it is. The key that is not known may be any, but what goes in as one
/// type does not come out as another.
/// </summary>
internal sealed class CacheMethods
{
    private static readonly string[] Storing = ["Set", "GetOrCreate", "GetOrCreateAsync"];

    private readonly MethodTable _table;
    private readonly Lazy<bool> _isFilledHere;

    public CacheMethods(SourceModels models)
    {
        _isFilledHere = new(() => models.Compilation.SyntaxTrees.Any(tree => Storing.Any(name => CandidateIndex.Find(tree, name, default).Any())));
        _table = new MethodTable()
            .Storing(Put, "Set")
            .With(call => Known(call, call.ResultType), "Get")
            .With(TakenOut, "TryGetValue")
            .Storing(Found, "GetOrCreate", "GetOrCreateAsync")
            .With(static _ => FlowValue.None, "Remove");
    }

    /// <summary>What a method does; null when it is none of a cache.</summary>
    public LibraryMethod? Find(IMethodSymbol method) =>
        method.ContainingType is { Name: "CacheExtensions" or "IMemoryCache" or "MemoryCache" } type && NamespaceNames.Of(type) == "Microsoft.Extensions.Caching.Memory" ? _table.Find(method.Name) : null;

    private static FlowValue? Put(LibraryCall call)
    {
        var value = call.Given("value");
        Keep(call, TypeOf(call), value);
        return value;
    }

    private FlowValue? TakenOut(LibraryCall call)
    {
        var output = call.Site.Method.Parameters.FirstOrDefault(parameter => parameter.RefKind == RefKind.Out);
        if (output is null)
            return null;
        call.Output(output.Name, Known(call, output.Type));
        return FlowValue.None;
    }

    private FlowValue? Found(LibraryCall call)
    {
        var type = TypeOf(call);
        var made = call.Apply("factory");
        var known = Known(call, type);
        Keep(call, type, made);
        return known.Or(made);
    }

    private static ITypeSymbol TypeOf(LibraryCall call) => call.Site.Method.TypeArguments is [var type] ? type : call.ResultType;

    private FlowValue Known(LibraryCall call, ITypeSymbol? type)
    {
        var (found, prefix) = (FlowValue.None, Records.TypeNames.Of(type!) + " ");
        foreach (var id in call.Source.Objects)
        {
            foreach (var entry in call.Memory.State.Object(id).Entries)
            {
                if (entry.Key == prefix + call.Constant("key") || entry.Key == prefix || call.Constant("key") is null && entry.Key.StartsWith(prefix, System.StringComparison.Ordinal))
                    found = found.Or(entry.Value);
            }
        }

        return found.IsEmpty && !_isFilledHere.Value ? call.Memory.External([Origin.Of(FlowSource.Unknown, MemberNames.Of(call.Site.Method.OriginalDefinition), call.Site.Place)], type) : found;
    }

    private static void Keep(LibraryCall call, ITypeSymbol type, FlowValue value)
    {
        var name = $"{Records.TypeNames.Of(type)} {call.Constant("key")}";
        foreach (var id in call.Source.Objects)
        {
            var content = call.Memory.State.Object(id);
            call.Memory.State.Set(id, content with { Entries = content.Entries.SetItem(name, content.Entries.TryGetValue(name, out var before) ? before.Or(value) : value) });
        }
    }
}
