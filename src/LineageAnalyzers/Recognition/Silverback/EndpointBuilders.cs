using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Silverback;

/// <summary>The builders around a call that names a topic: those of the endpoint, of its client, and of all clients.</summary>
internal static class EndpointBuilders
{
    /// <summary>The calls on the builder of the endpoint.</summary>
    public static IReadOnlyList<IInvocationOperation> OfEndpoint(IInvocationOperation call, SourceModels models) => Around(call, models) is { } outer ? outer.Calls : BuilderCalls.Beside(call).ToList();

    /// <summary>The calls on the builder of the client that the endpoint belongs to; empty when they are not seen.</summary>
    public static IReadOnlyList<IInvocationOperation> OfClient(IInvocationOperation call, SourceModels models)
    {
        if (BuilderCalls.ScopeAround(call, "KafkaConsumerConfigurationBuilder") is { } scope)
            return BuilderCalls.In(scope, models, CancellationToken.None).ToList();
        return BuilderCalls.ConfiguredBy(call) is { } endpoint ? BuilderCalls.Beside(endpoint).ToList() : [];
    }

    /// <summary>The calls on the builders that <c>AddDefaultConsumerConfiguration</c> gives, beside the client of the endpoint.</summary>
    public static IEnumerable<IInvocationOperation> OfDefaults(IInvocationOperation call, SourceModels models)
    {
        if (BuilderCalls.ConfiguredBy(call) is not { } endpoint || BuilderCalls.ConfiguredBy(endpoint) is not { } client)
            return [];
        return BuilderCalls.Beside(client).Named("AddDefaultConsumerConfiguration").SelectMany(defaults => CallsOf(defaults, models));
    }

    /// <summary>The calls on the builder of the lambda that a call is given.</summary>
    public static IReadOnlyList<IInvocationOperation> CallsOf(IInvocationOperation configured, SourceModels models) =>
        BuilderCalls.ScopeOf(CallArguments.Find(configured, "configurationBuilderAction") ?? CallArguments.Find(configured, "endpointBuilderAction"), models, CancellationToken.None) is { } scope
            ? BuilderCalls.In(scope, models, CancellationToken.None).ToList()
            : [];

    /// <summary>The group that the code sets which is given to <c>Configure</c> on the builder of a consumer of versions 3 and 4; null when it sets none.</summary>
    public static NameSource? GroupIn(IEnumerable<IInvocationOperation> calls, SourceModels models) => calls.Named("Configure")
        .Select(call => BuilderCalls.ScopeOf(CallArguments.Find(call, "configAction"), models, CancellationToken.None) is { } scope
            ? BuilderAssignments.ValueOf("GroupId", scope, models, CancellationToken.None)
            : null)
        .LastOrDefault(group => group is not null);

    private static (IInvocationOperation Call, IReadOnlyList<IInvocationOperation> Calls)? Around(IInvocationOperation call, SourceModels models)
    {
        if (BuilderCalls.ConfiguredBy(call) is not { } outer)
            return null;
        var calls = CallsOf(outer, models);
        return calls.Count > 0 ? (outer, calls) : null;
    }
}
