using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.ConfluentKafka;

/// <summary>
/// The clients of Confluent.Kafka before version 1, which code makes by their constructors: <c>ProduceAsync(topic, key, val)</c>, <c>Subscribe</c> and
/// <c>Assign</c>. Later versions have classes of these names, too, but for themselves.
/// </summary>
internal sealed class EarlyClientRecogniser(Compilation compilation) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = Public(compilation, "Producer`2").MethodsNamed("ProduceAsync")
        .AddRange(Public(compilation, "ISerializingProducer`2").MethodsNamed("ProduceAsync"))
        .AddRange(Public(compilation, "Consumer`2").MethodsNamed("Subscribe", "Assign"));

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call)
    {
        if (IsHandedBack(call))
            yield break;
        var isProducer = call.TargetMethod.Name == "ProduceAsync";
        var types = call.TargetMethod.ContainingType.TypeArguments;
        yield return new ClientCall
        {
            Client = ConfluentKafkaSymbols.AssemblyName,
            Direction = isProducer ? Direction.Produce : Direction.Consume,
            Operation = call,
            Topic = NameSource.From(call.Arguments[0].Value),
            Key = isProducer ? CallArguments.Find(call, "key") : null,
            Value = isProducer ? CallArguments.Find(call, "val") : null,
            KeyType = types[0],
            ValueType = types[1],
            KeyFormat = FrameworkFormat.Unknown(NotRead),
            ValueFormat = FrameworkFormat.Unknown(NotRead),
        };
    }

    private const string NotRead = "what the client's constructor is given to write or read it with is not followed";

    // consumer.OnPartitionsAssigned += (_, partitions) => consumer.Assign(partitions): the consumer takes what it subscribed to.
    private static bool IsHandedBack(IInvocationOperation call) => call.TargetMethod.Name == "Assign"
        && call.Arguments[0].Value is var given
        && (given is IConversionOperation conversion ? conversion.Operand : given) is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { Parameters.Length: 2 } handler } parameter
        && parameter.Parameter.Ordinal == 1 && handler.Parameters[0].Type.SpecialType == SpecialType.System_Object;

    private static INamedTypeSymbol? Public(Compilation compilation, string name) =>
        compilation.FindType($"{ConfluentKafkaSymbols.AssemblyName}.{name}") is { DeclaredAccessibility: Accessibility.Public } type ? type : null;
}
