using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Social.Patches;

public sealed record ProfilePatch(string Id, string? DisplayName, string? Bio, string Token);

public sealed class Profile
{
    public required string Id { get; init; }
    public string DisplayName { get; set; } = "";
    public string Bio { get; set; } = "";
}

public readonly struct Optional<T>
{
    private readonly T _value;

    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    public bool HasValue { get; }

    public T Or(T other) => HasValue ? _value : other;

    public Optional<TNext> Select<TNext>(Func<T, TNext> change) => HasValue ? new Optional<TNext>(change(_value)) : default;
}

public static class Optional
{
    public static Optional<string> Of(string? value) => value is null ? default : new Optional<string>(value);
}

public sealed class Profiles(ILogger<Profiles> logger)
{
    private readonly Dictionary<string, Profile> _profiles = [];

    public Profile Apply(ProfilePatch patch)
    {
        if (!_profiles.TryGetValue(patch.Id, out var profile))
        {
            logger.LogInformation("first patch of {Id}", patch.Id);
            profile = new Profile { Id = patch.Id };
            _profiles.Add(patch.Id, profile);
        }

        profile.DisplayName = Optional.Of(patch.DisplayName).Or(profile.DisplayName);
        profile.Bio = Optional.Of(patch.Bio).Select(bio => bio.Length > 200 ? bio[..200] : bio.Trim()).Or(profile.Bio);
        return profile;
    }
}

public sealed class PatchWorker(IConsumer<string, string> consumer, IProducer<string, string> producer, Profiles profiles) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("profile-patches");
        while (!stoppingToken.IsCancellationRequested)
        {
            var patch = JsonSerializer.Deserialize<ProfilePatch>(consumer.Consume(stoppingToken).Message.Value)!;
            var profile = profiles.Apply(patch);
            await producer.ProduceAsync("profiles", new Message<string, string> { Key = profile.Id, Value = JsonSerializer.Serialize(profile) }, stoppingToken);
        }
    }
}
