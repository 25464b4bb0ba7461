namespace Acme.Shipping;

public class KafkaOptions
{
    public string Servers { get; set; } = "localhost:9092";

    public TopicOptions Topics { get; set; } = new();

    public string Group { get; set; } = "default";
}

public class TopicOptions
{
    public string Orders { get; set; } = "";

    public string Shipments { get; set; } = "";
}
