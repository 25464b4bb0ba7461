using System.Collections.Immutable;
using LineageAnalyzers.Symbols;
using Microsoft.CodeAnalysis;

namespace LineageAnalyzers.Recognition.Wolverine;

/// <summary>The types of Wolverine and its Kafka transport (checked against 6.62) that name topics, groups and records.</summary>
internal sealed class WolverineSymbols
{
    /// <summary>The framework's name in the manifest.</summary>
    public const string Client = "Wolverine";

    /// <summary>The simple name of the transport's assembly; its package is WolverineFx.Kafka.</summary>
    public const string AssemblyName = "Wolverine.Kafka";

    public WolverineSymbols(Compilation compilation)
    {
        var transport = Find("Kafka.KafkaTransportExtensions");
        var bus = Find("IMessageBus");
        UseKafka = transport.MethodsNamed("UseKafka", "ConfigureKafka", "UseKafkaUsingNamedConnection", "AddNamedKafkaBroker");
        ToTopic = transport.MethodsNamed("ToKafkaTopic", "ToKafkaTopicOnNamedBroker");
        ToTopics = transport.MethodsNamed("ToKafkaTopics", "ToKafkaTopicsOnNamedBroker");
        Listen = transport.MethodsNamed("ListenToKafkaTopic", "ListenToKafkaTopicOnNamedBroker", "ListenToKafkaTopics");
        Publish = bus.MethodsNamed("PublishAsync", "SendAsync").AddRange(Find("MessageBusExtensions").MethodsNamed("ScheduleAsync"));
        Broadcast = bus.MethodsNamed("BroadcastToTopicAsync");
        SendTo = Find("IDestinationEndpoint").MethodsNamed("SendAsync");
        MessageToTopic = Find("ConfiguredMessageExtensions").MethodsNamed("ToTopic");
        DeadLetters = Find("Kafka.KafkaListenerConfiguration").MethodsNamed("EnableNativeDeadLetterQueue")
            .AddRange(Find("Kafka.KafkaTopicGroupListenerConfiguration").MethodsNamed("EnableNativeDeadLetterQueue"));
        Retries = Find("Kafka.KafkaRetryExtensions").MethodsNamed("MoveToKafkaRetryTopic");
        TransportExpression = Find("Kafka.KafkaTransportExpression");
        Options = Find("WolverineOptions");
        Topic = Find("Attributes.TopicAttribute");
        Identity = Find("Attributes.MessageIdentityAttribute");

        INamedTypeSymbol? Find(string name) => compilation.FindType($"Wolverine.{name}");
    }

    /// <summary>The calls that set the transport up.</summary>
    public ImmutableArray<ISymbol> UseKafka { get; }

    /// <summary>The rules that send messages to a topic.</summary>
    public ImmutableArray<ISymbol> ToTopic { get; }

    /// <summary>The rules that give each type of message a topic of its own.</summary>
    public ImmutableArray<ISymbol> ToTopics { get; }

    /// <summary>The listeners.</summary>
    public ImmutableArray<ISymbol> Listen { get; }

    /// <summary>The calls that send a message to where the rules say.</summary>
    public ImmutableArray<ISymbol> Publish { get; }

    /// <summary>The calls that send a message to a topic.</summary>
    public ImmutableArray<ISymbol> Broadcast { get; }

    /// <summary>The calls that send a message to an endpoint.</summary>
    public ImmutableArray<ISymbol> SendTo { get; }

    /// <summary>What gives a message its topic before a handler returns it.</summary>
    public ImmutableArray<ISymbol> MessageToTopic { get; }

    /// <summary>The calls that give a listener a topic for dead letters.</summary>
    public ImmutableArray<ISymbol> DeadLetters { get; }

    /// <summary>The policies that send failed messages to retry topics.</summary>
    public ImmutableArray<ISymbol> Retries { get; }

    /// <summary>What sets the transport up further.</summary>
    public INamedTypeSymbol? TransportExpression { get; }

    /// <summary><c>WolverineOptions</c></summary>
    public INamedTypeSymbol? Options { get; }

    /// <summary>The attribute that gives messages of a type their topic.</summary>
    public INamedTypeSymbol? Topic { get; }

    /// <summary>The attribute that gives messages of a type another name.</summary>
    public INamedTypeSymbol? Identity { get; }
}
