using System.Threading;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using LineageAnalyzers.Values;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Endpoints.Wrappers;

/// <summary>Wrappers as a manifest shows them.</summary>
internal static class WrapperDescriptions
{
    /// <summary>The project's own wrappers, each once for what it does, in the order of their names.</summary>
    public static IEnumerable<Wrapper> Of(IReadOnlyList<WrapperMethod> methods, EndpointReader reader, CancellationToken cancellationToken) => methods
        .Select(method => Describe(method, reader, cancellationToken))
        .OfType<Wrapper>()
        .Distinct()
        .OrderBy(wrapper => wrapper.Member, StringComparer.Ordinal)
        .ThenBy(wrapper => wrapper.Direction)
        .ThenBy(wrapper => wrapper.TopicParameter, StringComparer.Ordinal)
        .ThenBy(wrapper => wrapper.Topic, StringComparer.Ordinal);

    /// <summary>The parameter of the wrapper that an expression leads back to; null when it does not.</summary>
    public static IParameterSymbol? ParameterBehind(IOperation? content, WrapperMethod method, OriginTracer origins, CancellationToken cancellationToken) =>
        content is not null
        && origins.Trace(content, cancellationToken) is IParameterReferenceOperation { Parameter: { } parameter }
        && SymbolEqualityComparer.Default.Equals(parameter.ContainingSymbol, method.Method)
            ? parameter
            : null;

    private static Wrapper? Describe(WrapperMethod method, EndpointReader reader, CancellationToken cancellationToken)
    {
        // The name of a local function says nothing outside of its method.
        if (method.Method.MethodKind == MethodKind.LocalFunction)
            return null;
        var place = method.Method.Locations.FirstOrDefault();
        if (place?.SourceTree is not { } tree || !reader.Models.Compilation.ContainsSyntaxTree(tree) || reader.Paths.Of(place) is not { } location)
            return null;
        var bound = reader.With(method.Binding.Anew());
        var read = bound.Read(method.Endpoint.Call, cancellationToken);
        return new Wrapper(
            MemberNames.Of(method.Method),
            read.Call.Direction,
            read.Call.Client,
            method.Names.OfType<IParameterSymbol>().FirstOrDefault()?.Name,
            ParameterBehind(read.Value?.Object ?? read.Message.Value, method, bound.Origins, cancellationToken)?.Name,
            location)
        {
            Topic = TopicTemplate.Of(method, bound, cancellationToken),
        };
    }
}
