namespace Acme.Contracts;

public class KafkaOptions
{
    public string Orders { get; set; } = "orders-default";

    public string Refunds { get; set; } = "refunds-default";
}
