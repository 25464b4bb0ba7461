namespace Acme.Intake;

[AttributeUsage(AttributeTargets.Property)]
public sealed class QueueOutputAttribute(string queue) : Attribute
{
    public string Queue => queue;
}
