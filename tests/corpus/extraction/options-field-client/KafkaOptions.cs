namespace Acme;

public class KafkaOptions
{
    public string OrdersTopic { get; set; } = "";

    public string AuditTopic { get; set; } = "audit";

    public string? Unset { get; set; }
}
