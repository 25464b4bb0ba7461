using System.Text.Json;
using Paramore.Brighter;
using Paramore.Brighter.MessagingGateway.Kafka;

namespace Greetings;

public class GreetingRequested() : Command(Id.Random())
{
    public string Name { get; set; } = "";
    public string Email { get; set; } = "";
}

public class GreetingMade() : Event(Id.Random())
{
    public string Greeting { get; set; } = "";
    public string Person { get; set; } = "";
}

public class RequestMapper : IAmAMessageMapper<GreetingRequested>
{
    public IRequestContext? Context { get; set; }

    public Message MapToMessage(GreetingRequested request, Publication publication) =>
        new(new MessageHeader(request.Id, publication.Topic, MessageType.MT_COMMAND), new MessageBody(JsonSerializer.Serialize(request)));

    public GreetingRequested MapToRequest(Message message) => JsonSerializer.Deserialize<GreetingRequested>(message.Body.Value)!;
}

public class MadeMapper : IAmAMessageMapper<GreetingMade>
{
    public IRequestContext? Context { get; set; }

    public Message MapToMessage(GreetingMade request, Publication publication) =>
        new(new MessageHeader(request.Id, publication.Topic, MessageType.MT_EVENT), new MessageBody(JsonSerializer.Serialize(request)));

    public GreetingMade MapToRequest(Message message) => JsonSerializer.Deserialize<GreetingMade>(message.Body.Value)!;
}

public class GreetingHandler(IAmACommandProcessor processor) : RequestHandler<GreetingRequested>
{
    public override GreetingRequested Handle(GreetingRequested command)
    {
        processor.Post(new GreetingMade { Greeting = "Hello " + command.Name, Person = command.Name });
        return base.Handle(command);
    }
}

public static class Setup
{
    public static IAmAProducerRegistry Producers(KafkaMessagingGatewayConfiguration kafka) => new KafkaProducerRegistryFactory(
        kafka,
        new[] { new KafkaPublication<GreetingMade> { Topic = new RoutingKey("greeting.made") } }).Create();

    public static Subscription Subscription() => new KafkaSubscription<GreetingRequested>(
        new SubscriptionName("greetings.requests"), channelName: new ChannelName("greeting.requested"), routingKey: new RoutingKey("greeting.requested"), groupId: "greetings");
}
