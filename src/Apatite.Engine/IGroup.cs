namespace Apatite.Engine;

/// <summary>Lets an explanation see the facts behind a group of other values.</summary>
internal interface IGroup
{
    IEnumerable<object> Facts { get; }
}
