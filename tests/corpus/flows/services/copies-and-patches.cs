using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;

namespace Hr.Profiles;

public sealed class Profile : ICloneable
{
    public string Id { get; set; } = "";
    public string? Name { get; set; }
    public string? Mail { get; set; }
    public string? Phone { get; set; }
    public decimal? Salary { get; set; }
    public Office Office { get; set; } = new();
    public string Editor { get; set; } = "";

    public object Clone()
    {
        var copy = (Profile)MemberwiseClone();
        copy.Office = new Office { City = Office.City, Room = Office.Room };
        return copy;
    }

    public Profile MergedWith(ProfilePatch patch) => new()
    {
        Id = Id,
        Name = patch.Name ?? Name,
        Mail = patch.Mail ?? Mail,
        Phone = patch.ClearPhone ? null : patch.Phone ?? Phone,
        Salary = Salary,
        Office = patch.City is null ? Office : new Office { City = patch.City, Room = "" },
        Editor = patch.Editor,
    };
}

public sealed class Office
{
    public string City { get; set; } = "";
    public string Room { get; set; } = "";
}

public sealed record ProfilePatch(string Id, string? Name, string? Mail, string? Phone, bool ClearPhone, string? City, string Editor, string Reason);

public sealed record ProfileChanged(Profile Before, Profile After, string[] Fields);

public sealed class ProfileStore
{
    private readonly Dictionary<string, Profile> _profiles = new();

    public Profile Get(string id) => _profiles.TryGetValue(id, out var found) ? found : new Profile { Id = id };

    public void Put(Profile profile) => _profiles[profile.Id] = profile;
}

public sealed class ProfileWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    private readonly ProfileStore _store = new();

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        consumer.Subscribe("profile-patches");
        while (!stoppingToken.IsCancellationRequested)
        {
            var patch = JsonSerializer.Deserialize<ProfilePatch>(consumer.Consume(stoppingToken).Message.Value)!;
            var before = (Profile)_store.Get(patch.Id).Clone();
            var after = before.MergedWith(patch);
            _store.Put(after);

            before.Office.Room = "hidden";
            var published = (Profile)after.Clone();
            published.Mail = null;
            published.Phone = Last(published.Phone, 4);
            var changed = new ProfileChanged(before, published, ChangesBetween(before, after).ToArray());
            await producer.ProduceAsync("profiles-changed", new Message<string, string> { Key = after.Id, Value = JsonSerializer.Serialize(changed) }, stoppingToken);
        }
    }

    private static IEnumerable<string> ChangesBetween(Profile before, Profile after)
    {
        if (before.Name != after.Name)
            yield return nameof(Profile.Name);
        if (before.Mail != after.Mail)
            yield return nameof(Profile.Mail);
    }

    private static string? Last(string? text, int count) => text is null || text.Length <= count ? text : text[^count..];
}
