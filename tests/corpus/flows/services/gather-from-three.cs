using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Data;
using System.Net.Http.Json;
using Dapper;

namespace Insurance.Assessments;

public record Damage(decimal Amount, string Place);
public record Claim(string Number, string Policy, string Claimant, Damage Damage);
public record Assessment(string Claim, string Holder, string Place, string Weather, int Score, decimal Payout);

public class PolicyRow
{
    public string Holder { get; set; } = "";
    public decimal Deductible { get; set; }
}

public record FraudScore(int Score);
public record WeatherReport(string Summary);

public sealed class Policies(IDbConnection connection)
{
    public async Task<PolicyRow> GetAsync(string policy) =>
        await connection.QuerySingleAsync<PolicyRow>("select holder, deductible from policies where id = @policy", new { policy });
}

public sealed class Fraud(HttpClient http)
{
    public async Task<int> ScoreAsync(string claim)
    {
        var score = await http.GetFromJsonAsync<FraudScore>("scores/" + Uri.EscapeDataString(claim));
        return score?.Score ?? 0;
    }
}

public sealed class Weather(HttpClient http)
{
    public Task<WeatherReport?> AtAsync(string place) => http.GetFromJsonAsync<WeatherReport>($"weather?place={place}");
}

public sealed class Assessor(Policies policies, Fraud fraud, Weather weather)
{
    public async Task<Assessment> AssessAsync(Claim claim)
    {
        var policy = policies.GetAsync(claim.Policy);
        var score = fraud.ScoreAsync(claim.Number);
        var report = weather.AtAsync(claim.Damage.Place);
        await Task.WhenAll(policy, score, report);

        var (amount, place) = claim.Damage;
        var payout = Math.Max(0, amount - policy.Result.Deductible);
        return new Assessment(claim.Number, policy.Result.Holder, place, (await report)!.Summary, await score, payout);
    }
}

public static class Program
{
    public static async Task RunAsync(IConsumer<string, string> consumer, IProducer<Null, string> producer, Assessor assessor, CancellationToken stop)
    {
        consumer.Subscribe("claims");
        while (!stop.IsCancellationRequested)
        {
            var consumed = consumer.Consume(stop);
            var assessment = await assessor.AssessAsync(JsonSerializer.Deserialize<Claim>(consumed.Message.Value)!);
            var text = JsonSerializer.Serialize(assessment);
            await producer.ProduceAsync("assessments", new() { Value = text }, stop);
        }
    }
}
