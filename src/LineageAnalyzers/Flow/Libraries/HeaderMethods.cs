using LineageAnalyzers.Flow.Interpretation;
using LineageAnalyzers.Flow.State;
using LineageAnalyzers.Model.Manifests;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LineageAnalyzers.Flow.Libraries;

/// <summary>The headers of a message, each a value under a name: those of Confluent.Kafka, and of frameworks on top of it.</summary>
internal static class HeaderMethods
{
    private static readonly MethodTable Headers = new MethodTable()
        .With(Named, "GetLastBytes")
        .With(TryNamed, "TryGetLastBytes")
        .With(Removed, "Remove");

    private static readonly MethodTable Header = new MethodTable().With(static call => Bytes(call.Memory, call.Site.Instance), "GetValueBytes");

    private static readonly MethodTable KafkaFlow = new MethodTable()
        .With(static call => call.Computed(FlowTransformation.Transformation, Named(call) ?? FlowValue.None), "GetString")
        .With(static call => Set(call, call.Computed(FlowTransformation.Transformation, call.Given("value"))), "SetString")
        .With(static call => Set(call, call.Given("value")), "Add");

    private static readonly MethodTable MassTransit = new MethodTable()
        .With(Named, "Get")
        .With(TryNamed, "TryGetHeader")
        .With(static call => Set(call, call.Given("value")), "Set");

    private static readonly MethodTable Silverback = new MethodTable()
        .With(static call => call.Site.Method.TypeArguments.IsEmpty ? Named(call) : call.Computed(FlowTransformation.Transformation, Named(call) ?? FlowValue.None), "GetValue")
        .With(static call => call.Computed(FlowTransformation.Transformation, Named(call) ?? FlowValue.None), "GetValueOrDefault", "Contains")
        .With(TryNamed, "TryGetValue")
        .With(static call => call.Either("value", "newValue") is { } value && call.Has("name") ? Set(call, call.Given(value)) : null, "Add", "AddOrReplace", "AddIfNotExists")
        .With(static call => call.Has("name") ? Removed(call) : null, "Remove");

    // What is set on an envelope stands among its headers.
    private static readonly MethodTable Envelope = new MethodTable().With(
        static call =>
        {
            Set(call, call.Given(call.Has("value") ? "value" : "newValue"));
            return call.Source;
        },
        "AddHeader",
        "AddOrReplaceHeader",
        "AddHeaderIfNotExists");

    private static readonly TypeTables OfFrameworks = new TypeTables()
        .With(["KafkaFlow.IMessageHeaders", "KafkaFlow.MessageHeaders", "KafkaFlow.MessageHeaderExtensions"], KafkaFlow)
        .With(["MassTransit.Headers", "MassTransit.SendHeaders"], MassTransit)
        .With(["Silverback.Messaging.Messages.MessageHeaderCollection", "Silverback.Messaging.Messages.MessageHeaderEnumerableExtensions", "Silverback.Messaging.Messages.MessageHeaderCollectionExtensions"], Silverback)
        .With(["Silverback.Messaging.Messages.IOutboundEnvelope", "Silverback.Messaging.Messages.IOutboundEnvelope`1"], Envelope)
        .With("Rebus.Kafka.SchemaRegistry.KafkaHeaders", new MethodTable().With(Keyed, "Create"))
        // A function that is run on what is about to be sent.
        .With("MassTransit.Pipe", new MethodTable().With(static call => call.Argument(0), "Execute", "ExecuteAsync"));

    private static readonly HashSet<string> Types = new(StringComparer.Ordinal)
        { "KafkaFlow.IMessageHeaders", "KafkaFlow.MessageHeaders", "MassTransit.Headers", "MassTransit.SendHeaders", "DotNetCore.CAP.CapHeader", "Silverback.Messaging.Messages.MessageHeaderCollection" };

    /// <summary>The header that Rebus.Kafka makes the key of the record instead.</summary>
    public const string RebusKey = "kafka-key";

    /// <summary>Whether objects of the type are the headers of a message.</summary>
    public static bool AreOf(ITypeSymbol? type) => type is INamedTypeSymbol named && Types.Contains(TypeTables.NameOf(named));

    /// <summary>Whether a property gives the headers of the message that a handler deals with, wherever it is asked: Rebus' context.</summary>
    public static bool AreAtHand(IPropertySymbol property) => property is { Name: "Headers", ContainingType: { Name: "IMessageContext" } type } && NamespaceNames.Of(type) == "Rebus.Pipeline";

    /// <summary>The members of a message that travel in headers, too, and their names there: Silverback's <c>[Header("x-tenant")]</c>.</summary>
    public static IEnumerable<(IPropertySymbol Member, string Header)> StatedIn(ITypeSymbol? message)
    {
        for (var current = message as INamedTypeSymbol; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            foreach (var member in current.GetMembers())
            {
                if (member is not IPropertySymbol property)
                    continue;
                foreach (var attribute in member.GetAttributes())
                {
                    if (attribute is { AttributeClass: { Name: "HeaderAttribute" } type, ConstructorArguments: [{ Value: string name }] } && NamespaceNames.Of(type) == "Silverback.Messaging.Messages")
                        yield return (property, name);
                }
            }
        }
    }

    /// <summary>What a method does; null when it is none of headers.</summary>
    public static LibraryMethod? Find(IMethodSymbol method)
    {
        if (method.ContainingType is not { ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName } type)
            return OfFrameworks.Find(method);
        return type.Name switch
        {
            "Headers" => Headers.Find(method.Name),
            "Header" or "IHeader" => Header.Find(method.Name),
            _ => null,
        };
    }

    // The key with the name of the message's type before it.
    private static FlowValue? Keyed(LibraryCall call)
    {
        var headers = call.Memory.Made(call.ResultType);
        call.Memory.Put(headers, RebusKey, FlowValue.None, call.Computed(FlowTransformation.Transformation, call.Given("key")));
        return headers;
    }

    // A header that is taken out is not there under its name, whatever the others are.
    private static FlowValue? Removed(LibraryCall call)
    {
        if (NameIn(call) is { } name)
            call.Memory.Add(call.Site.Instance, name, FlowValue.None);
        return FlowValue.None;
    }

    private static string? NameIn(LibraryCall call) => call.Constant("key") ?? call.Constant("name");

    private static FlowValue? Set(LibraryCall call, FlowValue value)
    {
        call.Memory.Put(call.Source, NameIn(call), FlowValue.None, value);
        return FlowValue.None;
    }

    private static FlowValue? Named(LibraryCall call)
    {
        var headers = call.Source;
        return headers.Objects.IsEmpty || NameIn(call) is not { } name
            ? call.Computed(FlowTransformation.Transformation, headers)
            : Named(call.Memory, headers, name).Or(call.Given("defaultValue"));
    }

    /// <summary>What stands under a name.</summary>
    public static FlowValue Named(Memory memory, FlowValue headers, string name)
    {
        var result = FlowValue.From(headers.Origins.Select(origin => origin.Member(null, name)));
        foreach (var id in headers.Objects)
        {
            var content = memory.State.Object(id);
            if (content.Entries.TryGetValue(name, out var written))
                result = result.Or(Bytes(memory, written));
            // The last one of the name counts; a header whose name is not known may be it.
            else
                result = result.Or(FlowValue.From(content.Base.Select(origin => origin.Member(origin.Root is ConsumedRoot ? name : null, name))));
            result = result.Or(Bytes(memory, content.Items)).Or(memory.Computed(FlowTransformation.Transformation, content.Held));
        }

        return result;
    }

    /// <summary>
    /// The header that a function chooses by a name: <c>headers.FirstOrDefault(header => header.Key == "trace")</c>. Null where the call chooses none of a message's headers,
    /// or the name is not known.
    /// </summary>
    public static FlowValue? Chosen(LibraryCall call)
    {
        if (call.Source.Objects.IsEmpty || call.SourceType is not { Name: "Headers", ContainingAssembly.Name: ConfluentKafkaSymbols.AssemblyName } || call.Site.Functions.ToList() is not [{ Body: { } body }])
            return null;
        return ResultOf(body) is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } comparison && (NameAsked(comparison.LeftOperand, comparison.RightOperand, call) ?? NameAsked(comparison.RightOperand, comparison.LeftOperand, call)) is { } name
            ? Named(call.Memory, call.Source, name)
            : null;
    }

    private static IOperation? ResultOf(IOperation body) => body switch
    {
        IBlockOperation { Operations: [IReturnOperation { ReturnedValue: { } returned }] } => returned,
        IReturnOperation { ReturnedValue: { } returned } => returned,
        _ => body,
    };

    private static string? NameAsked(IOperation key, IOperation name, LibraryCall call) =>
        key is IPropertyReferenceOperation { Property.Name: "Key", Instance: IParameterReferenceOperation } ? LibraryCall.ConstantOf(call.Caller.Behind(name)) : null;

    private static FlowValue? TryNamed(LibraryCall call)
    {
        call.Output(call.Has("lastHeader") ? "lastHeader" : "value", Named(call) ?? FlowValue.None);
        return FlowValue.None;
    }

    // A header that was made here holds the bytes that it was made with; of one that came with a record, the name and the bytes are parts.
    private static FlowValue Bytes(Memory memory, FlowValue header)
    {
        var result = FlowValue.From(header.Origins);
        foreach (var id in header.Objects)
        {
            var content = memory.State.Object(id);
            result = result.Or(content.Held).Or(FlowValue.From(content.Base.Select(origin => origin.By(FlowTransformation.Transformation))));
        }

        return result;
    }
}
