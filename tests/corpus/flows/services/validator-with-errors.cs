using System.Text.Json;
using Confluent.Kafka;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Club.Members;

public sealed record Member(int Number, string? Email, string? Birth, string? Note);
public sealed record ValidMember(int Number, string Email, DateOnly Birth);
public sealed record RejectedMember(int Number, IReadOnlyCollection<string> Errors);

public sealed class Errors
{
    private readonly List<string> _all = new();

    public bool Any => _all.Count > 0;

    public void Add(string error) => _all.Add(error);

    public string[] ToArray() => _all.ToArray();
}

public static class MemberValidator
{
    public static bool TryValidate(Member member, [NotNullWhen(true)] out ValidMember? valid, out Errors errors)
    {
        errors = new Errors();
        var email = CheckEmail(member.Email, errors);
        if (!TryBirth(member.Birth, out var birth))
            errors.Add($"'{member.Birth}' is no date");
        else if (birth > DateOnly.FromDateTime(DateTime.UtcNow))
            errors.Add("not born yet");

        valid = errors.Any ? null : new ValidMember(member.Number, email!, birth);
        return valid is not null;

        static bool TryBirth(string? text, out DateOnly date) =>
            DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    private static string? CheckEmail(string? email, Errors errors)
    {
        switch (email)
        {
            case null or "":
                errors.Add("no address");
                return null;
            case var some when !some.Contains('@'):
                errors.Add(some + " is no address");
                return null;
            default:
                return email.Trim().ToLowerInvariant();
        }
    }
}

public sealed class MemberWorker(IConsumer<string, string> consumer, IProducer<string, string> producer) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        consumer.Subscribe("members");
        while (!stoppingToken.IsCancellationRequested)
        {
            var member = JsonSerializer.Deserialize<Member>(consumer.Consume(stoppingToken).Message.Value)!;
            if (MemberValidator.TryValidate(member, out var valid, out var errors))
                producer.Produce("valid-members", MessageOf(valid.Number, valid));
            else
                producer.Produce("rejected-members", MessageOf(member.Number, new RejectedMember(member.Number, errors.ToArray())));
        }
    }

    private static Message<string, string> MessageOf<T>(int number, T value) =>
        new() { Key = number.ToString(CultureInfo.InvariantCulture), Value = JsonSerializer.Serialize(value) };
}
