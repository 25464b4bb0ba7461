using System.Text.Json;
using Microsoft.Azure.WebJobs;
using Microsoft.Azure.WebJobs.Extensions.Kafka;

namespace Acme.Functions;

public class Reading { public string Sensor { get; set; } = ""; public double Celsius { get; set; } public string Operator { get; set; } = ""; }

public class Alarm { public string Sensor { get; set; } = ""; public double Celsius { get; set; } }

public static class AlarmFunction
{
    [FunctionName("Alarm")]
    public static async Task Run(
        [KafkaTrigger("BrokerList", "readings", ConsumerGroup = "alarm")] KafkaEventData<string>[] events,
        [Kafka("BrokerList", "alarms")] IAsyncCollector<KafkaEventData<string>> alarms)
    {
        foreach (var one in events)
        {
            var reading = JsonSerializer.Deserialize<Reading>(one.Value)!;
            if (reading.Celsius > 80)
                await alarms.AddAsync(new KafkaEventData<string> { Value = JsonSerializer.Serialize(new Alarm { Sensor = reading.Sensor, Celsius = reading.Celsius }) });
        }
    }
}
