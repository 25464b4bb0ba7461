using Microsoft.Azure.Functions.Worker;

namespace Acme.Intake;

public static class Topics
{
    public const string Orders = "orders";
}

public class IntakeResult
{
    [KafkaOutput("BrokerList", Topics.Orders, EnableIdempotence = true)]
    public string[] Orders { get; set; } = [];

    [QueueOutput("orders")]
    public string? Reply { get; set; }
}

public class Intake
{
    [Function("Intake")]
    public IntakeResult Run([KafkaTrigger("BrokerList", "intake", IsBatched = true)] string[] events) =>
        new() { Orders = events, Reply = "accepted" };
}
