// Made by build/codegen from AWS's model. Do not edit.

enumeration! {
    /// Values of FilterNameStringType.
    FilterNameStringType Unknown {
        /// `description`.
        "description" Description;
        /// `name`.
        "name" Name;
        /// `tag-key`.
        "tag-key" TagKey;
        /// `tag-value`.
        "tag-value" TagValue;
        /// `primary-region`.
        "primary-region" PrimaryRegion;
        /// `owning-service`.
        "owning-service" OwningService;
        /// `all`.
        "all" All;
    }
}

enumeration! {
    /// Values of SortByType.
    SortByType Unknown {
        /// `created-date`.
        "created-date" CreatedDate;
        /// `last-accessed-date`.
        "last-accessed-date" LastAccessedDate;
        /// `last-changed-date`.
        "last-changed-date" LastChangedDate;
        /// `name`.
        "name" Name;
    }
}

enumeration! {
    /// Values of SortOrderType.
    SortOrderType Unknown {
        /// `asc`.
        "asc" Asc;
        /// `desc`.
        "desc" Desc;
    }
}

enumeration! {
    /// Values of StatusType.
    StatusType Unknown {
        /// `InSync`.
        "InSync" InSync;
        /// `Failed`.
        "Failed" Failed;
        /// `InProgress`.
        "InProgress" InProgress;
    }
}
