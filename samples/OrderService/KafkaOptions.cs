using System.ComponentModel.DataAnnotations;

namespace Acme.OrderService;

/// <summary>The section <c>Kafka</c> of the settings.</summary>
internal sealed class KafkaOptions
{
    public const string Section = "Kafka";

    [Required]
    public required string BootstrapServers { get; init; }

    [Required]
    public required string OrdersTopic { get; init; }
}
