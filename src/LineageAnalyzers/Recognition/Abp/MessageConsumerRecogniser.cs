using System.Collections.Immutable;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Recognition.Abp;

/// <summary><c>IKafkaMessageConsumerFactory.Create(topicName, groupId)</c>: a consumer of text keys and bytes.</summary>
internal sealed class MessageConsumerRecogniser(AbpSymbols symbols, Compilation compilation) : ClientRecogniser
{
    public override ImmutableArray<ISymbol> Targets { get; } = symbols.ConsumerFactory.MethodsNamed("Create");

    public override IEnumerable<ClientFinding> Recognise(IInvocationOperation call) =>
    [
        new ClientCall
        {
            Client = AbpSymbols.KafkaAssembly,
            Direction = Direction.Consume,
            Operation = call,
            Topic = NameSource.From(CallArguments.Find(call, "topicName")),
            Group = NameSource.From(CallArguments.Find(call, "groupId")),
            KeyType = compilation.GetSpecialType(SpecialType.System_String),
            ValueType = compilation.CreateArrayTypeSymbol(compilation.GetSpecialType(SpecialType.System_Byte)),
        },
    ];
}
