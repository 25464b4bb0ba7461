using System.ComponentModel.DataAnnotations;

namespace Acme.NotificationWorker;

/// <summary>The section <c>Mail</c> of the settings.</summary>
internal sealed class MailOptions
{
    public const string Section = "Mail";

    /// <summary>The address of the mail gateway.</summary>
    [Required]
    public required Uri Gateway { get; init; }
}
