using System.Text.Json;
using Paramore.Brighter;
using Paramore.Brighter.MessagingGateway.Kafka;

namespace Tasks;

public class TaskAdded() : Event(Id.Random())
{
    public string Title { get; set; } = "";
}

[PublicationTopic("tasks.completed")]
public class TaskCompleted() : Event(Id.Random());

public class TaskAddedMapper : IAmAMessageMapper<TaskAdded>
{
    private const string Topic = "tasks.added";

    public IRequestContext? Context { get; set; }

    public Message MapToMessage(TaskAdded request, Publication publication)
    {
        var header = new MessageHeader(messageId: request.Id, topic: new RoutingKey(Topic), messageType: MessageType.MT_EVENT);
        return new Message(header, new MessageBody(JsonSerializer.Serialize(request)));
    }

    public TaskAdded MapToRequest(Message message) => JsonSerializer.Deserialize<TaskAdded>(message.Body.Value)!;
}

public static class Registry
{
    public static IAmAProducerRegistry Create(KafkaMessagingGatewayConfiguration kafka) => new KafkaProducerRegistryFactory(
        kafka,
        [
            new KafkaPublication { Topic = new RoutingKey("tasks.added"), MessageSendMaxRetries = 3 },
            new KafkaPublication<TaskCompleted> { Topic = new RoutingKey("tasks.completed") },
        ]).Create();
}

public class TaskService(IAmACommandProcessor processor)
{
    public async Task AddAsync(string title) => await processor.PostAsync(new TaskAdded { Title = title });

    public void Complete() => processor.DepositPost(new TaskCompleted());
}
