using System.Threading;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.KafkaFlow;

/// <summary>Finds the calls by which a producer or consumer is set up, beside the one that names its topic, and those that add its middlewares.</summary>
internal static class MiddlewareCalls
{
    /// <summary>The calls on the builder that a call is made on.</summary>
    public static IReadOnlyList<IInvocationOperation> OfSameBuilder(IInvocationOperation call, string registration, SourceModels models)
    {
        if (BuilderCalls.ConfiguredBy(call) is { } outer && outer.TargetMethod.Name == registration)
            return OfRegistration(outer, models);
        return BuilderCalls.Beside(call).ToList();
    }

    /// <summary>The calls on the builder that <c>AddProducer</c> or <c>AddConsumer</c> gives.</summary>
    public static IReadOnlyList<IInvocationOperation> OfRegistration(IInvocationOperation registration, SourceModels models) =>
        OfArgument(registration, registration.TargetMethod.Name == "AddConsumer" ? "consumer" : "producer", models).ToList();

    /// <summary>The calls that add middlewares.</summary>
    public static IReadOnlyList<IInvocationOperation> Middlewares(IEnumerable<IInvocationOperation> calls, SourceModels models) =>
        calls.Named("AddMiddlewares").SelectMany(call => OfArgument(call, "middlewares", models)).ToList();

    /// <summary>The calls on the builder of the lambda that is given for a parameter.</summary>
    public static IEnumerable<IInvocationOperation> OfArgument(IInvocationOperation call, string parameter, SourceModels models) =>
        BuilderCalls.ScopeOf(CallArguments.Find(call, parameter), models, CancellationToken.None) is { } scope
            ? BuilderCalls.In(scope, models, CancellationToken.None)
            : [];
}
