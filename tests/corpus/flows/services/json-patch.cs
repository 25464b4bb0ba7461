using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Text.Json.Nodes;

namespace Social.Profiles;

public static class ProfilePaths
{
    public const string Name = "name";
    public const string Avatar = "avatar";
    public const string Links = "links";
}

public sealed class PublicProfile
{
    private readonly JsonObject _json = [];

    public static JsonObject Of(JsonNode profile)
    {
        var result = new PublicProfile();
        result.Copy(profile, "id");
        result.Add("displayName", DisplayName(profile[ProfilePaths.Name]!.AsObject()));
        if (profile[ProfilePaths.Avatar] is JsonObject avatar && avatar.TryGetPropertyValue("url", out var url))
            result._json["avatar"] = url!.DeepClone();
        result._json["links"] = profile[ProfilePaths.Links]?.DeepClone();
        var year = profile["joined"]!.GetValue<DateTime>().Year;
        result.Add("memberSince", year.ToString());
        return result._json;
    }

    private void Copy(JsonNode from, string name) => _json[name] = from[name]!.DeepClone();

    private void Add(string name, string value) => _json.Add(name, value);

    private static string DisplayName(JsonObject name) => string.Join(' ', (string)name["first"]!, name["last"]!.GetValue<string>());
}

public sealed class ProfileWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, ILogger<ProfileWorker> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("profiles");
        while (!stoppingToken.IsCancellationRequested)
        {
            var node = JsonNode.Parse(consumer.Consume(stoppingToken).Message.Value);
            if (node is null)
            {
                logger.LogWarning("an empty profile");
                continue;
            }

            var id = (string?)node["id"];
            var published = PublicProfile.Of(node);
            await producer.ProduceAsync("public-profiles", new Message<string, string> { Key = id!, Value = published.ToJsonString() }, stoppingToken);
        }
    }
}
