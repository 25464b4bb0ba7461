using System.Text.Json;
using Microsoft.Azure.Functions.Worker;

namespace Acme.Functions;

public record Reading(string Sensor, double Celsius, string Operator);

public record Alarm(string Sensor, double Celsius);

public class AlarmFunction
{
    [Function("Alarm")]
    [KafkaOutput("BrokerList", "alarms")]
    public string Run([KafkaTrigger("BrokerList", "readings", ConsumerGroup = "alarm")] string text)
    {
        var reading = JsonSerializer.Deserialize<Reading>(text)!;
        return JsonSerializer.Serialize(new Alarm(reading.Sensor, reading.Celsius));
    }
}
