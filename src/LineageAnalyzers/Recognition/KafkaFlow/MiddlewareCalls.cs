using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>Finds the calls by which a producer or consumer is set up, beside the one that names its topic, and those that add its middlewares.</summary>
internal static class MiddlewareCalls
{
    /// <summary>The calls on the builder that a call is made on.</summary>
    public static IReadOnlyList<IInvocationOperation> OfSameBuilder(IInvocationOperation call, SourceModels models) =>
        BuilderCalls.ScopeAround(call, call.TargetMethod.ContainingType.Name) is { } scope
            ? BuilderCalls.In(scope, models, CancellationToken.None).ToList()
            : BuilderCalls.Beside(call).ToList();

    /// <summary>The calls on the builder of the lambda around a call that does not bind.</summary>
    public static IReadOnlyList<IInvocationOperation> OfSameBuilder(UnboundCall call, string builder, SourceModels models) =>
        BuilderCalls.ScopeAround(call.Operation, builder) is { } scope ? BuilderCalls.In(scope, models, CancellationToken.None).ToList() : [];

    /// <summary>The calls on the builder that <c>AddProducer</c> or <c>AddConsumer</c> gives.</summary>
    public static IReadOnlyList<IInvocationOperation> OfRegistration(IInvocationOperation registration, SourceModels models) =>
        OfArgument(registration, registration.TargetMethod.Name == "AddConsumer" ? "consumer" : "producer", models).ToList();

    /// <summary>The calls that add middlewares.</summary>
    public static IReadOnlyList<IInvocationOperation> Middlewares(IEnumerable<IInvocationOperation> calls, SourceModels models) =>
        calls.Named("AddMiddlewares").SelectMany(call => OfArgument(call, "middlewares", models)).ToList();

    /// <summary>The calls that add middlewares in the lambda around a call, also where the lambda has an error in it.</summary>
    public static IReadOnlyList<IInvocationOperation> MiddlewaresBeside(IOperation call, string builder, IReadOnlyList<IInvocationOperation> calls, SourceModels models)
    {
        var bound = Middlewares(calls, models);
        return bound.Count > 0 || BuilderCalls.ScopeAround(call, builder) is not { } scope
            ? bound
            : new[] { "IConsumerMiddlewareConfigurationBuilder", "IProducerMiddlewareConfigurationBuilder" }
                .SelectMany(builder => BuilderCalls.ScopesIn(scope.Body, builder))
                .SelectMany(inner => BuilderCalls.In(inner, models, CancellationToken.None))
                .ToList();
    }

    /// <summary>The calls on the builder of the lambda that is given for a parameter.</summary>
    public static IEnumerable<IInvocationOperation> OfArgument(IInvocationOperation call, string parameter, SourceModels models) =>
        BuilderCalls.ScopeOf(CallArguments.Find(call, parameter), models, CancellationToken.None) is { } scope
            ? BuilderCalls.In(scope, models, CancellationToken.None)
            : [];
}
